using Extractor.Pdf.Geometry;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>Forms, pictures, marked content and extended graphics states.</summary>
internal sealed partial class ContentInterpreter
{
    private static readonly PdfBox UnitSquare = new(0, 0, 1, 1);

    private bool ExecuteRest(int code)
    {
        switch (code)
        {
            case 'D' | ('o' << 8):
                if (_operands.LastName() is { } name) Draw(_scope.Find("XObject", name), name);
                break;
            case 'g' | ('s' << 8):
                if (_operands.LastName() is { } graphics) UseGraphicsState(_scope.Find("ExtGState", graphics));
                break;
            case 'B' | ('M' << 8) | ('C' << 16):
                _marks.Begin(_operands.LastName(), default);
                break;
            case 'B' | ('D' << 8) | ('C' << 16):
                BeginMarked();
                break;
            case 'E' | ('M' << 8) | ('C' << 16):
                _marks.End();
                break;
            case 'B' | ('X' << 8):
                _tolerant++;
                break;
            case 'E' | ('X' << 8):
                _tolerant = Math.Max(0, _tolerant - 1);
                break;
            case 'j' or 'J' or 'M' or 'i' or ('r' | ('i' << 8)) or ('d' | ('0' << 8)) or ('d' | ('1' << 8)) or ('s' | ('h' << 8))
                or ('M' | ('P' << 8)) or ('D' | ('P' << 8)) or ('E' | ('I' << 8)) or ('I' | ('D' << 8)):
                break;
            default:
                return false;
        }

        return true;
    }

    private void BeginMarked()
    {
        if (_operands.Count >= 2 && _operands[_operands.Count - 1] is { Kind: OperandKind.Dictionary } inline)
        {
            _marks.Begin(_operands[0].Content as string, PdfValue.From((PdfDictionary)inline.Content!));
            return;
        }

        var tag = _operands.Count >= 2 && _operands[0].Kind == OperandKind.Name ? (string)_operands[0].Content! : null;
        _marks.Begin(tag, _operands.LastName() is { } name ? _scope.Find("Properties", name) : default);
    }

    private void UseGraphicsState(PdfValue entry)
    {
        if (_context.Store.Resolve(entry).Dictionary is not { } dictionary) return;
        var width = _context.Store.Resolve(dictionary["LW"]);
        if (width.Kind == PdfKind.Number) _state.LineWidth = Math.Abs(width.Number);
        if (_context.Store.Resolve(dictionary["D"]).Array is { Length: > 0 } dash)
            _state.IsDashed = _context.Store.Resolve(dash[0]).Array is { } parts && Array.Exists(parts, part => part.Number > 0);
        if (_context.Store.Resolve(dictionary["Font"]).Array is not { Length: >= 2 } font) return;
        _state.Font = _context.Fonts.Get(font[0]);
        _state.FontSize = _context.Store.Resolve(font[1]).Number;
    }

    private void Draw(PdfValue entry, string name)
    {
        if (_context.Store.Resolve(entry).Stream is not { } stream)
        {
            if (!entry.IsNull) _context.Store.Problems.Add(PdfProblems.ObjectMissing, $"The form or picture {name} is missing.");
            return;
        }

        if (_marks.Hidden > 0 || _context.Layers.IsHidden(stream.Dictionary["OC"])) return;
        switch (_context.Store.Resolve(stream.Dictionary["Subtype"]).Name)
        {
            case "Image":
                AddImage(stream.Dictionary, isInline: false);
                break;
            case "Form":
                DrawForm(stream, _state.Copy(), Matrix.Identity);
                break;
            case null when stream.Dictionary.Has("BBox"):
                DrawForm(stream, _state.Copy(), Matrix.Identity);
                break;
        }
    }

    /// <summary>Draws a form, or the appearance of an annotation.</summary>
    /// <param name="state">The state the form begins with; changed by it.</param>
    /// <param name="placing">Comes after the form's own matrix.</param>
    public void DrawForm(PdfStream form, GraphicsState state, in Matrix placing)
    {
        if (_depth >= _context.Store.Limits.Nesting || !_context.OpenForms.Add(form.Id.Number))
        {
            _context.Store.Problems.Add(PdfProblems.Cycle, $"The form {form.Id.Number} draws itself.");
            return;
        }

        try
        {
            state.Matrix = ReadMatrix(form.Dictionary["Matrix"]).Then(placing).Then(state.Matrix);
            if (PageGeometry.ReadBox(form.Dictionary["BBox"], _context.Store) is { } box) state.ClipTo(state.Matrix.Apply(box));
            var resources = _context.Store.Resolve(form.Dictionary["Resources"]).Dictionary;
            var content = _context.FormContent(form);
            new ContentInterpreter(_context, resources ?? _resources, state, _marks.Hidden, _depth + 1).Run(content);
        }
        finally
        {
            _context.OpenForms.Remove(form.Id.Number);
        }
    }

    private Matrix ReadMatrix(PdfValue entry)
    {
        if (_context.Store.Resolve(entry).Array is not { Length: >= 6 } parts) return Matrix.Identity;
        Span<double> at = stackalloc double[6];
        for (var i = 0; i < 6; i++) at[i] = _context.Store.Resolve(parts[i]).Number;
        return new(at[0], at[1], at[2], at[3], at[4], at[5]);
    }

    private void AddImage(PdfDictionary dictionary, bool isInline)
    {
        if (_marks.Hidden > 0) return;
        var seen = _state.Matrix.Apply(UnitSquare).Intersect(_state.Clip);
        if (seen is not { } box || !_context.Output.Count(1)) return;
        var store = _context.Store;
        var filter = store.Resolve(Either(dictionary, "Filter", "F"));
        var space = store.Resolve(Either(dictionary, "ColorSpace", "CS"));
        var isMask = store.Resolve(Either(dictionary, "ImageMask", "IM")).Boolean;
        _context.Output.Images.Add(new(
            box,
            store.Resolve(Either(dictionary, "Width", "W")).ToInt(),
            store.Resolve(Either(dictionary, "Height", "H")).ToInt(),
            isMask ? 1 : store.Resolve(Either(dictionary, "BitsPerComponent", "BPC")).ToInt(),
            space.Array is { Length: > 0 } parts ? store.Resolve(parts[0]).Name : space.Name,
            PictureFilter(filter.Array is { Length: > 0 } chain ? store.Resolve(chain[^1]).Name : filter.Name),
            isMask,
            isInline));
    }

    private static PdfValue Either(PdfDictionary dictionary, string name, string shortName) =>
        dictionary.Has(name) ? dictionary[name] : dictionary[shortName];

    private static string? PictureFilter(string? filter) =>
        filter switch { "DCT" => "DCTDecode", "CCF" => "CCITTFaxDecode", "DCTDecode" or "CCITTFaxDecode" or "JPXDecode" or "JBIG2Decode" => filter, _ => null };

    private void InlineImage(ref Lexer lexer)
    {
        var entries = new List<KeyValuePair<string, PdfValue>>();
        while (true)
        {
            var token = lexer.Next();
            if (token == Token.End) return;
            if (token == Token.Keyword && lexer.Word.SequenceEqual("ID"u8)) break;
            if (token != Token.Name) continue;
            var key = _context.Store.Names.Get(lexer.Word);
            var parser = new ObjectParser(lexer.Data, lexer.Position, _context.Store.Names, _context.Store.Limits.Nesting);
            entries.Add(new(key, parser.ReadValue()));
            lexer.Position = parser.Lexer.Position;
        }

        var dictionary = new PdfDictionary([.. entries]);
        var start = Math.Min(lexer.Position + 1, lexer.Data.Length);
        lexer.Position = InlineImages.FindEnd(lexer.Data, start, PlainLength(dictionary));
        AddImage(dictionary, isInline: true);
    }

    /// <summary>Bytes of the samples of an unpacked picture; -1 where that cannot be told.</summary>
    private long PlainLength(PdfDictionary dictionary)
    {
        if (dictionary.Has("F") || dictionary.Has("Filter")) return -1;
        long width = Either(dictionary, "Width", "W").ToInt(), height = Either(dictionary, "Height", "H").ToInt();
        var isMask = Either(dictionary, "ImageMask", "IM").Boolean;
        var bits = isMask ? 1 : Either(dictionary, "BitsPerComponent", "BPC").ToInt(8);
        var space = Either(dictionary, "ColorSpace", "CS");
        var parts = isMask || space.Array is not null ? 1 : space.Name is { } name ? _context.Colours.Read(name, _scope.Group("ColorSpace")).Components : 1;
        return width is > 0 and < 100_000 && height is > 0 and < 100_000 && bits is > 0 and <= 16 ? ((width * parts * bits) + 7) / 8 * height : -1;
    }
}
