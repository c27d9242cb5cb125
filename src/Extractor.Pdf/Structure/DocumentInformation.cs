using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Reads the information dictionary.</summary>
internal static class DocumentInformation
{
    public static PdfInformation Read(ObjectStore store, PdfDictionary catalogue, string version)
    {
        var info = store.Resolve(store.Trailer["Info"]).Dictionary ?? PdfDictionary.Empty;
        return new(
            store.Resolve(catalogue["Version"]).Name ?? version,
            Text("Title"), Text("Author"), Text("Creator"), Text("Producer"),
            TextStrings.Date(store.Resolve(info["CreationDate"])), TextStrings.Date(store.Resolve(info["ModDate"])));

        string? Text(string key) => TextStrings.Decode(store.Resolve(info[key]));
    }
}
