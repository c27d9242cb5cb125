using System.Text;

namespace Extractor.Ingest.Word;

/// <summary>The fields open at the point being read. Not thread-safe.</summary>
internal sealed class FieldStack
{
    private readonly List<Field> _open = [];
    private int _instructions;
    private int _contents;

    /// <summary>Number of fields open.</summary>
    public int Depth => _open.Count;

    /// <summary>Whether the point is inside an instruction: nothing of it is shown.</summary>
    public bool InInstruction => _instructions > 0;

    /// <summary>Whether the point is inside the result of a table of contents.</summary>
    public bool InContents => _contents > 0;

    /// <summary>Opens a field: its instruction follows.</summary>
    public void Begin()
    {
        _open.Add(new Field());
        _instructions++;
    }

    /// <summary>Adds to the instruction of the innermost field.</summary>
    public void Instruct(string text)
    {
        if (_open.Count > 0 && !_open[^1].HasResult) _open[^1].Instruction.Append(text);
    }

    /// <summary>Ends the instruction: the result follows.</summary>
    public void Separate()
    {
        if (_open.Count == 0 || _open[^1].HasResult) return;
        var field = _open[^1];
        field.HasResult = true;
        _instructions--;
        if (field.MakesContents) _contents++;
    }

    /// <summary>Closes the innermost field.</summary>
    /// <returns>What a field that carries no result shows by itself; empty for others and where none is open.</returns>
    public string End()
    {
        if (_open.Count == 0) return "";
        var field = _open[^1];
        Remove(field);
        return field.HasResult ? "" : FieldResults.Of(field.Instruction.ToString());
    }

    /// <summary>Closes fields down to a depth, such as those a cell left open.</summary>
    /// <returns>Whether one of them was still in its instruction.</returns>
    public bool CloseDownTo(int depth)
    {
        var unfinished = false;
        while (_open.Count > depth)
        {
            unfinished |= !_open[^1].HasResult;
            Remove(_open[^1]);
        }

        return unfinished;
    }

    /// <summary>At the end of a paragraph: closes the fields whose instruction should have ended by now.</summary>
    /// <returns>Whether there was one.</returns>
    public bool CloseOverdue()
    {
        var overdue = _open.FindIndex(f => !f.HasResult && !f.MayHoldParagraphs);
        return overdue >= 0 && CloseDownTo(overdue);
    }

    private void Remove(Field field)
    {
        _open.RemoveAt(_open.Count - 1);
        if (!field.HasResult) _instructions--;
        else if (field.MakesContents) _contents--;
    }

    private sealed class Field
    {
        private static readonly string[] s_holdersOfParagraphs = ["IF", "QUOTE", "SET", "ASK", "FILLIN"];

        public StringBuilder Instruction { get; } = new();

        public bool HasResult { get; set; }

        public bool MakesContents => FieldResults.Keyword(Instruction.ToString()) == "TOC";

        public bool MayHoldParagraphs => s_holdersOfParagraphs.Contains(FieldResults.Keyword(Instruction.ToString()));
    }
}
