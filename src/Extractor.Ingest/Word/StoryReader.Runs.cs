using System.Globalization;

namespace Extractor.Ingest.Word;

/// <summary>Runs: text, breaks, signs, fields.</summary>
internal sealed partial class StoryReader
{
    private void ReadInlines(ParagraphDraft paragraph)
    {
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (WalkControl()) continue;
            if (xml.InWord && xml.LocalName == "fldSimple")
            {
                WalkSimpleField(paragraph);
                continue;
            }

            if (!xml.IsElement) continue;
            if (xml.InMath)
            {
                Append(paragraph, OfficeMath.Read(xml));
                continue;
            }

            switch (xml.InWord ? xml.LocalName : "")
            {
                case "r": ReadRun(paragraph); break;
                case "pPr": paragraph.Properties.Read(xml); break;
                case "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "bdo" or "dir": break;
                default: xml.Skip(); break;
            }
        }
    }

    private void ReadRun(ParagraphDraft paragraph)
    {
        var properties = default(RunProperties);
        var hidden = IsHidden(paragraph, properties);
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            if (!xml.InWord)
            {
                if (xml.InMath && !hidden) Append(paragraph, OfficeMath.Read(xml));
                else xml.Skip();
                continue;
            }

            switch (xml.LocalName)
            {
                case "rPr":
                    properties = RunProperties.Read(xml);
                    hidden = IsHidden(paragraph, properties);
                    break;
                case "fldChar": ReadFieldBorder(paragraph, hidden); break;
                case "instrText": _fields.Instruct(xml.Text()); break;
                case "ruby" or "rubyBase": break;
                case "r": ReadRun(paragraph); break;
                case var _ when hidden: xml.Skip(); break;
                case "t": Append(paragraph, Shown(xml.Text(), properties)); break;
                case "tab" or "ptab": AppendSign(paragraph, "\t"); break;
                case "br" or "cr": AppendSign(paragraph, "\n"); break;
                case "noBreakHyphen": AppendSign(paragraph, "-"); break;
                case "sym": AppendSign(paragraph, ReadSymbol()); break;
                case "footnoteReference": NoteReferred(isEndnote: false); break;
                case "endnoteReference": NoteReferred(isEndnote: true); break;
                case "commentReference":
                    context.Comments++;
                    xml.Skip();
                    break;
                case "drawing" or "pict" or "object": ReadDrawing(paragraph); break;
                default: xml.Skip(); break;
            }
        }
    }

    private bool IsHidden(ParagraphDraft paragraph, RunProperties run)
    {
        // Hiding is a toggle: set by both the paragraph's and the character's style, it cancels out.
        if (run.Hidden is { } stated) return stated;
        return context.Styles.OfParagraph(paragraph.Properties.Style).Hidden != context.Styles.Of(run.Style).Hidden;
    }

    private void Append(ParagraphDraft paragraph, string text)
    {
        if (text.Length == 0) return;
        if (_controls.TryPeek(out var control) && control.CheckBox is { } box)
        {
            text = control.IsShown ? "" : box;
            control.IsShown = true;
        }

        if (_fields.InInstruction)
        {
            paragraph.InInstruction.Append(text);
            return;
        }

        paragraph.InContentsField |= _fields.InContents;
        paragraph.Origins?.Add(new OriginRun(paragraph.Text.Length, text.Length, xml.Element));
        paragraph.Text.Append(text);
        context.CountText(text.Length, xml);
    }

    private void AppendSign(ParagraphDraft paragraph, string sign)
    {
        xml.Skip();
        Append(paragraph, sign);
    }

    /// <summary>The text as shown: letters in a pictorial font are signs; raised and lowered digits are told from those of the number they stand beside.</summary>
    private static string Shown(string text, RunProperties run)
    {
        if (SymbolFonts.IsPictorial(run.Font)) return string.Concat(text.Select(c => SymbolFonts.Find(run.Font, c) ?? c.ToString()));
        return run.Script switch
        {
            ScriptPosition.Raised => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0'] : c)),
            ScriptPosition.Lowered => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? "₀₁₂₃₄₅₆₇₈₉"[c - '0'] : c)),
            _ => text,
        };
    }

    private string ReadSymbol()
    {
        var font = xml.Attribute("font") ?? "";
        var code = xml.Attribute("char") ?? "";
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) || value is <= 0 or > 0xFFFF) return "";
        if (SymbolFonts.Find(font, value) is { } sign) return sign;
        if (!SymbolFonts.IsPictorial(font) && value is < 0xE000 or > 0xF8FF) return ((char)value).ToString();
        context.Problems.AddOncePerPart(WordDiagnostics.UnknownSymbol(xml.Part, font, code));
        return ((char)value).ToString();
    }

    private void NoteReferred(bool isEndnote)
    {
        if (xml.Attribute("id") is { } id && !_fields.InInstruction) context.Notes.Add(new NoteReference(isEndnote, id));
        xml.Skip();
    }

    private void ReadFieldBorder(ParagraphDraft paragraph, bool hidden)
    {
        switch (xml.Attribute("fldCharType"))
        {
            case "begin":
                if (ReadFormCheckBox() is { } box && !hidden) Append(paragraph, box);
                _fields.Begin();
                break;
            case "separate":
                _fields.Separate();
                xml.Skip();
                break;
            case "end":
                var shown = _fields.End();
                if (!hidden) Append(paragraph, shown);
                xml.Skip();
                break;
            default:
                xml.Skip();
                break;
        }
    }

    /// <summary>The sign of an old form's check box, or null where the field is none.</summary>
    private string? ReadFormCheckBox()
    {
        bool? preset = null, state = null;
        var found = false;
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            switch (xml.LocalName)
            {
                case "ffData": continue;
                case "checkBox":
                    found = true;
                    continue;
                case "default": preset = xml.Switch(); break;
                case "checked": state = xml.Switch(); break;
            }

            xml.Skip();
        }

        return found ? ContentControl.Sign(state ?? preset ?? false) : null;
    }

    private void WalkSimpleField(ParagraphDraft paragraph)
    {
        if (xml.IsElement)
        {
            _fields.Begin();
            _fields.Instruct(xml.Attribute("instr") ?? "");
            _fields.Separate();
            if (xml.Open() != int.MaxValue) return;
        }

        Append(paragraph, _fields.End());
    }
}
