using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>A page in the tree: where its dictionary is, and what it inherits.</summary>
/// <param name="Page">Reference to the dictionary, or the dictionary itself where it was written in place.</param>
internal readonly record struct PageNode(PdfValue Page, InheritedEntries Inherited);

/// <summary>Entries that pages take from the nodes above them; one instance serves all pages of a node.</summary>
internal sealed record InheritedEntries(PdfValue Resources, PdfValue MediaBox, PdfValue CropBox, PdfValue Rotate)
{
    public static InheritedEntries None { get; } = new(default, default, default, default);

    /// <summary>These entries with those that the node has itself.</summary>
    public InheritedEntries With(PdfDictionary node)
    {
        PdfValue resources = node["Resources"], media = node["MediaBox"], crop = node["CropBox"], rotate = node["Rotate"];
        if (resources.IsNull && media.IsNull && crop.IsNull && rotate.IsNull) return this;
        return new(
            resources.IsNull ? Resources : resources, media.IsNull ? MediaBox : media,
            crop.IsNull ? CropBox : crop, rotate.IsNull ? Rotate : rotate);
    }
}
