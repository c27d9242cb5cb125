using Extractor.Pdf.Geometry;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>Runs the operators of one content: a page, a form or an appearance.</summary>
internal sealed partial class ContentInterpreter
{
    private const int MostSaved = 10_000;
    private readonly PageContext _context;
    private readonly PdfDictionary? _resources;
    private readonly ContentScope _scope;
    private readonly MarkedContent _marks;
    private readonly TextPainter _text;
    private readonly PathBuilder _path;
    private readonly PathPainter _painter;
    private readonly Operands _operands = new();
    private readonly ByteBuffer _strings = new(1024);
    private readonly Stack<GraphicsState> _saved = new();
    private readonly int _depth;
    private GraphicsState _state;
    private bool _clipPending;
    private int _tolerant;

    public ContentInterpreter(PageContext context, PdfDictionary? resources, GraphicsState state, int hidden = 0, int depth = 0)
    {
        _context = context;
        _resources = resources;
        _scope = new(resources, context.Store);
        _marks = new(context.Output, context.Layers, context.Store) { Hidden = hidden };
        _text = new(context.Output, _marks, context.Page);
        _path = new(context.Output);
        _painter = new(context.Output);
        _state = state;
        _depth = depth;
    }

    public void Run(ReadOnlyMemory<byte> content)
    {
        var lexer = new Lexer(content.Span, _strings);
        while (true)
        {
            var token = lexer.Next();
            switch (token)
            {
                case Token.End:
                    _marks.EndDownTo(0);
                    return;
                case Token.Number:
                    _operands.Add(Operand.From(lexer.Number));
                    break;
                case Token.String:
                    _operands.Add(Operand.FromString(lexer.StringStart, lexer.StringLength));
                    break;
                case Token.Name:
                    _operands.Add(Operand.FromName(_context.Store.Names.Get(lexer.Word)));
                    break;
                case Token.ArrayOpen:
                    _operands.Add(Operand.Of(OperandKind.ArrayOpen));
                    break;
                case Token.ArrayClose:
                    _operands.Add(Operand.Of(OperandKind.ArrayClose));
                    break;
                case Token.DictionaryOpen:
                    _operands.Add(Operand.From(ReadDictionary(ref lexer)));
                    break;
                case Token.Keyword:
                    if (!Keyword(ref lexer)) return;
                    break;
            }
        }
    }

    /// <summary>Runs an operator; false to stop.</summary>
    private bool Keyword(ref Lexer lexer)
    {
        if (IsConstant(lexer.Word))
        {
            _operands.Add(Operand.Of(OperandKind.Other));
            return true;
        }

        if (!_context.CountOperator()) return false;
        var code = Operators.Code(lexer.Word);
        if (code == ('B' | ('I' << 8))) InlineImage(ref lexer);
        else if (!Execute(code) && !ExecuteText(code) && !ExecuteRest(code) && _tolerant == 0)
        {
            var word = System.Text.Encoding.Latin1.GetString(lexer.Word[..Math.Min(lexer.Word.Length, 16)]);
            _context.Store.Problems.Add(PdfProblems.ContentDamaged, $"Unknown operator {word}.");
        }

        _operands.Clear();
        _strings.Clear();
        return true;
    }

    private static bool IsConstant(ReadOnlySpan<byte> word) => word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8) || word.SequenceEqual("null"u8);

    private PdfDictionary ReadDictionary(ref Lexer lexer)
    {
        var parser = new ObjectParser(lexer.Data, lexer.Position, _context.Store.Names, _context.Store.Limits.Nesting);
        var dictionary = parser.ReadDictionaryRest();
        lexer.Position = parser.Lexer.Position;
        return dictionary;
    }

    /// <summary>Graphics state and paths.</summary>
    private bool Execute(int code)
    {
        switch (code)
        {
            case 'q':
                if (_saved.Count < MostSaved) _saved.Push(_state.Copy());
                break;
            case 'Q':
                if (_saved.TryPop(out var saved)) _state = saved;
                break;
            case 'c' | ('m' << 8):
                if (_operands.EndsInNumbers(6)) _state.Matrix = LastMatrix().Then(_state.Matrix);
                break;
            case 'w':
                _state.LineWidth = Math.Abs(_operands.FromEnd(0));
                break;
            case 'd':
                _state.IsDashed = HasDash();
                break;
            case 'm':
                if (_operands.EndsInNumbers(2)) _path.Move(_state.Matrix, _operands.FromEnd(1), _operands.FromEnd(0));
                break;
            case 'l':
                if (_operands.EndsInNumbers(2)) _path.Line(_state.Matrix, _operands.FromEnd(1), _operands.FromEnd(0));
                break;
            case 'c':
                if (_operands.EndsInNumbers(6))
                {
                    _path.Curve(
                        _state.Matrix, _operands.FromEnd(5), _operands.FromEnd(4), _operands.FromEnd(3), _operands.FromEnd(2), _operands.FromEnd(1), _operands.FromEnd(0));
                }

                break;
            case 'v':
                if (_operands.EndsInNumbers(4)) _path.CurveFromHere(_state.Matrix, _operands.FromEnd(3), _operands.FromEnd(2), _operands.FromEnd(1), _operands.FromEnd(0));
                break;
            case 'y':
                if (_operands.EndsInNumbers(4))
                {
                    _path.Curve(
                        _state.Matrix, _operands.FromEnd(3), _operands.FromEnd(2), _operands.FromEnd(1), _operands.FromEnd(0), _operands.FromEnd(1), _operands.FromEnd(0));
                }

                break;
            case 'r' | ('e' << 8):
                if (_operands.EndsInNumbers(4)) _path.Rectangle(_state.Matrix, _operands.FromEnd(3), _operands.FromEnd(2), _operands.FromEnd(1), _operands.FromEnd(0));
                break;
            case 'h':
                _path.Close();
                break;
            case 'W' or ('W' | ('*' << 8)):
                _clipPending = true;
                break;
            case 'n':
                Paint(fill: false, stroke: false);
                break;
            case 'S':
                Paint(fill: false, stroke: true);
                break;
            case 's':
                _path.Close();
                Paint(fill: false, stroke: true);
                break;
            case 'f' or 'F' or ('f' | ('*' << 8)):
                Paint(fill: true, stroke: false);
                break;
            case 'B' or ('B' | ('*' << 8)):
                Paint(fill: true, stroke: true);
                break;
            case 'b' or ('b' | ('*' << 8)):
                _path.Close();
                Paint(fill: true, stroke: true);
                break;
            default:
                return ExecuteColour(code);
        }

        return true;
    }

    private bool ExecuteColour(int code)
    {
        switch (code)
        {
            case 'g':
                SetFill(ColourSpace.Grey);
                break;
            case 'G':
                SetStroke(ColourSpace.Grey);
                break;
            case 'r' | ('g' << 8):
                SetFill(ColourSpace.Rgb);
                break;
            case 'R' | ('G' << 8):
                SetStroke(ColourSpace.Rgb);
                break;
            case 'k':
                SetFill(ColourSpace.Cmyk);
                break;
            case 'K':
                SetStroke(ColourSpace.Cmyk);
                break;
            case 'c' | ('s' << 8):
                _state.FillSpace = NamedSpace();
                _state.Fill = _state.FillSpace.Initial;
                break;
            case 'C' | ('S' << 8):
                _state.StrokeSpace = NamedSpace();
                _state.Stroke = _state.StrokeSpace.Initial;
                break;
            case ('s' | ('c' << 8)) or ('s' | ('c' << 8) | ('n' << 16)):
                SetFill(_state.FillSpace);
                break;
            case ('S' | ('C' << 8)) or ('S' | ('C' << 8) | ('N' << 16)):
                SetStroke(_state.StrokeSpace);
                break;
            default:
                return false;
        }

        return true;
    }

    private ColourSpace NamedSpace() =>
        _operands.LastName() is { } name ? _context.Colours.Read(name, _scope.Group("ColorSpace")) : ColourSpace.Grey;

    private void SetFill(ColourSpace space)
    {
        _state.FillSpace = space;
        _state.Fill = LastColour(space);
    }

    private void SetStroke(ColourSpace space)
    {
        _state.StrokeSpace = space;
        _state.Stroke = LastColour(space);
    }

    private PdfColour LastColour(ColourSpace space)
    {
        Span<double> parts = stackalloc double[32];
        var count = Math.Min(space.Components, 32);
        for (var i = 0; i < count; i++) parts[i] = _operands.FromEnd(count - 1 - i);
        return space.ToRgb(parts[..count]);
    }

    private bool HasDash()
    {
        for (var i = 0; i < _operands.Count; i++)
        {
            if (_operands[i].Kind == OperandKind.ArrayClose) return false;
            if (_operands[i].Kind == OperandKind.Number && _operands[i].Number > 0) return true;
        }

        return false;
    }

    private Matrix LastMatrix() => new(
        _operands.FromEnd(5), _operands.FromEnd(4), _operands.FromEnd(3), _operands.FromEnd(2), _operands.FromEnd(1), _operands.FromEnd(0));

    private void Paint(bool fill, bool stroke)
    {
        if ((fill || stroke) && _marks.Hidden == 0) _painter.Paint(_path, _state, fill, stroke);
        if (_clipPending && _path.Bounds() is { } bounds) _state.ClipTo(bounds);
        _clipPending = false;
        _path.Clear();
    }
}
