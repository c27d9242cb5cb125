namespace Extractor.Ingest.Word;

/// <summary>A content control open at the point being read.</summary>
internal sealed class ContentControl
{
    /// <summary>Whether it holds a table of contents.</summary>
    public bool IsContents { get; private set; }

    /// <summary>The sign of its check box; null where it is none. Whatever glyph the file stores, the state decides.</summary>
    public string? CheckBox { get; private set; }

    /// <summary>Whether the sign of the check box was already given out.</summary>
    public bool IsShown { get; set; }

    /// <summary>Reads <c>w:sdtPr</c>, the current element.</summary>
    public void Read(PartReader xml)
    {
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            switch (xml.LocalName)
            {
                case "checkbox": CheckBox = Sign(false); continue;
                case "checked": CheckBox = Sign(xml.Switch()); break;
                case "docPartObj": continue;
                case "docPartGallery": IsContents = xml.Attribute("val") == "Table of Contents"; break;
            }

            xml.Skip();
        }
    }

    /// <summary>The sign of a check box.</summary>
    public static string Sign(bool isChecked) => isChecked ? "☑" : "□";
}
