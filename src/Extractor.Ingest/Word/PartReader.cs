using System.Globalization;
using System.Xml;

namespace Extractor.Ingest.Word;

/// <summary>
/// The XML nodes of one part, for recursive descent. A part that breaks off (bad XML, bad archive data, a limit) simply ends: every open element then reads as
/// closed, so whatever was read up to there is kept. Elements nested too deep are passed over, and of alternate contents only one branch is seen.
/// Not thread-safe.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private readonly XmlReader _xml;
    private readonly string _wordTransitional;
    private readonly string _wordStrict;
    private readonly string _math;
    private readonly string _mathStrict;
    private readonly string _compatibility;
    private readonly ReadLimits _limits;
    private readonly ProblemList _problems;
    private readonly Stack<bool> _branchTaken = new();
    private bool _ended;

    public PartReader(Stream stream, string part, NameTable names, ReadLimits limits, ProblemList problems)
    {
        Part = part;
        _limits = limits;
        _problems = problems;
        _wordTransitional = names.Add(WordNamespaces.Word);
        _wordStrict = names.Add(WordNamespaces.WordStrict);
        _math = names.Add(WordNamespaces.Math);
        _mathStrict = names.Add(WordNamespaces.MathStrict);
        _compatibility = names.Add(WordNamespaces.Compatibility);
        _xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = names,
            CloseInput = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CheckCharacters = false,
        });
    }

    /// <summary>Name of the part read.</summary>
    public string Part { get; }

    /// <summary>Whether the current node is the start of an element.</summary>
    public bool IsElement => _xml.NodeType == XmlNodeType.Element;

    /// <summary>Whether the current node is the end of an element.</summary>
    public bool IsEnd => _xml.NodeType == XmlNodeType.EndElement;

    /// <summary>The element's name without prefix.</summary>
    public string LocalName => _xml.LocalName;

    /// <summary>The element's namespace.</summary>
    public string Namespace => _xml.NamespaceURI;

    /// <summary>Whether the element is WordprocessingML. Names are interned in one table, so references tell.</summary>
    public bool InWord => ReferenceEquals(_xml.NamespaceURI, _wordTransitional) || ReferenceEquals(_xml.NamespaceURI, _wordStrict);

    /// <summary>Whether the element is Office math.</summary>
    public bool InMath => ReferenceEquals(_xml.NamespaceURI, _math) || ReferenceEquals(_xml.NamespaceURI, _mathStrict);

    /// <summary>The element last begun, counted in document order from 0, the root; -1 before it.</summary>
    public int Element { get; private set; } = -1;

    /// <summary>The line read at, from 1.</summary>
    public int Line => _xml is IXmlLineInfo info ? Math.Max(1, info.LineNumber) : 1;

    /// <summary>What to hand to <see cref="ReadWithin"/> in order to walk through the current element.</summary>
    public int Open() => _xml.IsEmptyElement ? int.MaxValue : _xml.Depth;

    /// <summary>Goes to the next node inside the element opened at a depth; false at its end or where the part ends.</summary>
    public bool ReadWithin(int depth) => depth != int.MaxValue && Read() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.Depth <= depth);

    /// <summary>Goes to the next node; false at the end.</summary>
    public bool Read()
    {
        while (Advance())
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Element when _xml.Depth > _limits.MaxNesting:
                    _problems.AddOncePerPart(WordDiagnostics.NestedTooDeep(Part, Line, _limits.MaxNesting));
                    Skip();
                    break;
                case XmlNodeType.Element:
                    if (!ReferenceEquals(_xml.NamespaceURI, _compatibility)) return true;
                    EnterAlternate();
                    break;
                case XmlNodeType.EndElement:
                    if (!ReferenceEquals(_xml.NamespaceURI, _compatibility)) return true;
                    if (_xml.LocalName == "AlternateContent") _branchTaken.TryPop(out _);
                    break;
                default:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Passes over what the current element holds.</summary>
    public void Skip()
    {
        if (_xml.IsEmptyElement) return;
        var depth = _xml.Depth;
        while (Advance() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == depth))
        {
        }
    }

    /// <summary>Ends the part here.</summary>
    public void Stop() => _ended = true;

    /// <summary>The value of an attribute of the current element, whatever its namespace, or null.</summary>
    public string? Attribute(string localName)
    {
        string? value = null;
        for (var more = _xml.MoveToFirstAttribute(); more && value is null; more = value is null && _xml.MoveToNextAttribute())
        {
            if (_xml.LocalName == localName) value = _xml.Value;
        }

        _xml.MoveToElement();
        return value;
    }

    /// <summary>The <c>val</c> of the current element as a number, or null where there is none or it is no number.</summary>
    public int? Number(string attribute = "val") =>
        int.TryParse(Attribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The current element as a switch: on unless its <c>val</c> says otherwise.</summary>
    public bool Switch() => Attribute("val") is not ("0" or "false" or "off");

    /// <summary>The character data inside the current element. Without <c>xml:space="preserve"</c>, white space at the ends does not count.</summary>
    public string Text()
    {
        var preserved = _xml.XmlSpace == XmlSpace.Preserve;
        var text = "";
        for (var depth = Open(); ReadWithin(depth);)
        {
            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) text += Guarded(static xml => xml.Value);
        }

        return preserved ? text : text.Trim(' ', '\t', '\r', '\n');
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    private bool Advance()
    {
        if (_ended || !Guarded(static xml => xml.Read())) return false;
        if (_xml.NodeType == XmlNodeType.Element) Element++;
        return true;
    }

    /// <summary>Does what may meet the break (reading on, and fetching a long text, which is read from the file only then); at the break the part ends.</summary>
    private T? Guarded<T>(Func<XmlReader, T> step)
    {
        try
        {
            return step(_xml);
        }
        catch (XmlException e)
        {
            _problems.Add(WordDiagnostics.PartBroken(Part, Math.Max(1, e.LineNumber)));
        }
        catch (PartLimitException e)
        {
            _problems.Add(
                e.Limit == PartLimit.Ratio
                    ? WordDiagnostics.PartPackedTooTightly(Part, _limits.MaxCompressionRatio)
                    : WordDiagnostics.PartTooLarge(Part, _limits.MaxUnpackedBytes));
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            _problems.Add(WordDiagnostics.PartBroken(Part, Line));
        }

        _ended = true;
        return default;
    }

    private void EnterAlternate()
    {
        switch (_xml.LocalName)
        {
            case "AlternateContent":
                if (!_xml.IsEmptyElement) _branchTaken.Push(false);
                break;
            case "Choice" or "Fallback" when _branchTaken.TryPeek(out var taken):
                if (taken || (_xml.LocalName == "Choice" && !Understands(_xml.GetAttribute("Requires")))) Skip();
                else
                {
                    _branchTaken.Pop();
                    _branchTaken.Push(true);
                }

                break;
            default:
                Skip();
                break;
        }
    }

    /// <summary>Whether the extensions a branch requires are Office's own: those are what the reader knows how to walk.</summary>
    private bool Understands(string? prefixes) =>
        prefixes is not null && prefixes.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(p =>
            _xml.LookupNamespace(p) is { } uri &&
            (uri.StartsWith("http://schemas.microsoft.com/office/", StringComparison.Ordinal) ||
             uri.StartsWith("http://schemas.openxmlformats.org/", StringComparison.Ordinal)));
}
