namespace Extractor.Pdf.Content;

/// <summary>Text state, text placing and text showing.</summary>
internal sealed partial class ContentInterpreter
{
    private bool ExecuteText(int code)
    {
        switch (code)
        {
            case 'B' | ('T' << 8):
                _text.Begin();
                break;
            case 'E' | ('T' << 8):
                break;
            case 'T' | ('f' << 8):
                _state.FontSize = _operands.FromEnd(0);
                if (_operands.LastName() is { } name) _state.Font = _context.Fonts.Get(_scope.Find("Font", name));
                break;
            case 'T' | ('c' << 8):
                _state.CharacterSpacing = _operands.FromEnd(0);
                break;
            case 'T' | ('w' << 8):
                _state.WordSpacing = _operands.FromEnd(0);
                break;
            case 'T' | ('z' << 8):
                _state.HorizontalScale = _operands.FromEnd(0) / 100;
                break;
            case 'T' | ('L' << 8):
                _state.Leading = _operands.FromEnd(0);
                break;
            case 'T' | ('s' << 8):
                _state.Rise = _operands.FromEnd(0);
                break;
            case 'T' | ('r' << 8):
                _state.RenderMode = Math.Clamp(Syntax.PdfValue.Saturate(_operands.FromEnd(0)), 0, 7);
                break;
            case 'T' | ('d' << 8):
                _text.Move(_operands.FromEnd(1), _operands.FromEnd(0));
                break;
            case 'T' | ('D' << 8):
                _state.Leading = -_operands.FromEnd(0);
                _text.Move(_operands.FromEnd(1), _operands.FromEnd(0));
                break;
            case 'T' | ('m' << 8):
                if (_operands.EndsInNumbers(6)) _text.Set(LastMatrix());
                break;
            case 'T' | ('*' << 8):
                _text.Move(0, -_state.Leading);
                break;
            case 'T' | ('j' << 8):
                ShowLast();
                break;
            case 'T' | ('J' << 8):
                ShowArray();
                break;
            case '\'':
                _text.Move(0, -_state.Leading);
                ShowLast();
                break;
            case '"':
                _state.WordSpacing = _operands.FromEnd(2);
                _state.CharacterSpacing = _operands.FromEnd(1);
                _text.Move(0, -_state.Leading);
                ShowLast();
                break;
            default:
                return false;
        }

        return true;
    }

    private void ShowLast()
    {
        for (var i = _operands.Count - 1; i >= 0; i--)
        {
            ref readonly var operand = ref _operands[i];
            if (operand.Kind != OperandKind.String) continue;
            _text.Show(_state, _strings.Slice(operand.Start, operand.Length));
            return;
        }
    }

    private void ShowArray()
    {
        for (var i = 0; i < _operands.Count; i++)
        {
            ref readonly var operand = ref _operands[i];
            if (operand.Kind == OperandKind.String) _text.Show(_state, _strings.Slice(operand.Start, operand.Length));
            else if (operand.Kind == OperandKind.Number) _text.Adjust(_state, operand.Number);
        }
    }
}
