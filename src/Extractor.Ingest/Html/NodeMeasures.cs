namespace Extractor.Ingest.Html;

/// <summary>What a node and its descendants hold, in counts.</summary>
internal struct NodeMeasures
{
    /// <summary>Characters other than white space.</summary>
    public int Characters;

    /// <summary>Those of them inside links to elsewhere.</summary>
    public int Linked;

    /// <summary>Links to elsewhere.</summary>
    public int Links;

    /// <summary>Full stops, semicolons and the like outside links.</summary>
    public int Sentences;

    /// <summary>Table cells.</summary>
    public int Cells;

    /// <summary>Tables.</summary>
    public int Tables;

    /// <summary>h1 to h6.</summary>
    public int Headings;

    /// <summary>Paragraph elements.</summary>
    public int Paragraphs;

    /// <summary>Characters that are not part of a link.</summary>
    public readonly int Content => Characters - Linked;

    /// <summary>Adds the counts of a descendant.</summary>
    public void Add(in NodeMeasures other)
    {
        Characters += other.Characters;
        Linked += other.Linked;
        Links += other.Links;
        Sentences += other.Sentences;
        Cells += other.Cells;
        Tables += other.Tables;
        Headings += other.Headings;
        Paragraphs += other.Paragraphs;
    }

    /// <summary>Takes the counts of a descendant out.</summary>
    public void Remove(in NodeMeasures other)
    {
        Characters -= other.Characters;
        Linked -= other.Linked;
        Links -= other.Links;
        Sentences -= other.Sentences;
        Cells -= other.Cells;
        Tables -= other.Tables;
        Headings -= other.Headings;
        Paragraphs -= other.Paragraphs;
    }
}
