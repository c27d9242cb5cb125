using Extractor.Pdf.Filters;
using Extractor.Pdf.Security;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Gives the objects of a file by number. Keeps only those used lately; scans the file once when an object is not where it should be.</summary>
internal sealed class ObjectStore(ReadOnlyMemory<byte> file, int headerOffset, PdfLimits limits, ProblemLog problems)
{
    private const int MostHops = 32;
    private readonly GenerationCache<int, PdfValue> _cache = new(4096);
    private readonly GenerationCache<int, ObjectStreamContent> _streams = new(4);
    private readonly HashSet<int> _open = [];
    private XrefTable _table = new(0);
    private XrefTable? _scanned;
    private StandardSecurity? _security;

    public PdfLimits Limits => limits;

    public ProblemLog Problems => problems;

    public NameTable Names { get; } = new();

    public UnpackBudget Budget { get; } = new(limits);

    public PdfDictionary Trailer => _table.Trailer;

    /// <summary>Where every object lies that is known.</summary>
    public XrefTable Table => _table;

    /// <summary>The encryption; null where there is none.</summary>
    public StandardSecurity? Security => _security;

    /// <summary>Whether an object was asked for that the cross-reference does not know.</summary>
    public bool HasMissed { get; set; }

    /// <summary>Whether the file was scanned for objects.</summary>
    public bool IsScanned => _scanned is not null;

    /// <summary>Reads the cross-reference, or scans for objects where it cannot be trusted, and opens the encryption.</summary>
    /// <exception cref="PdfException">The password opens nothing.</exception>
    public void Open(string password)
    {
        if (new XrefReader(file, headerOffset, Names, limits).Read() is { } table) _table = table;
        else Scan("The cross-reference is missing or broken.");
        OpenSecurity(password);
        if (IsScanned) AddObjectStreams();
    }

    /// <summary>Follows references until something else comes; null where the object is missing or refers to itself.</summary>
    public PdfValue Resolve(PdfValue value)
    {
        for (var hops = 0; value.IsReference; hops++)
        {
            if (hops == MostHops)
            {
                problems.Add(PdfProblems.Cycle, $"Object {value.Reference.Number} only refers on and on.");
                return default;
            }

            value = Get(value.Reference.Number);
        }

        return value;
    }

    public PdfValue Get(int number)
    {
        if (_cache.TryGet(number, out var known)) return known;
        if (!_open.Add(number))
        {
            problems.Add(PdfProblems.Cycle, $"Object {number} is needed to read itself.");
            return default;
        }

        try
        {
            var value = Load(number);
            _cache.Set(number, value);
            return value;
        }
        finally
        {
            _open.Remove(number);
        }
    }

    /// <summary>Rebuilds the table by scanning, unless that was done already. What was read before may change.</summary>
    public bool Scan(string reason)
    {
        if (IsScanned) return false;
        problems.Add(PdfProblems.Repaired, reason);
        var scanner = new ObjectScanner(file, Names, limits);
        _scanned = scanner.Scan();
        _scannedStreams = scanner.ObjectStreams;
        if (!_scanned.Trailer.Has("Root") && _table.Trailer.Has("Root")) _scanned.Trailer = _table.Trailer;
        // Objects that only the old table knows stay known.
        foreach (var (number, entry) in _table.Entries)
        {
            if (entry.Kind == XrefKind.InStream) _scanned.AddOlder(number, entry);
        }

        var opened = _table.Trailer.Has("Root");
        _table = _scanned;
        _cache.Clear();
        _streams.Clear();
        if (opened) AddObjectStreams();
        return true;
    }

    /// <summary>Every object number known.</summary>
    public IEnumerable<int> Numbers => _table.Entries.Select(entry => entry.Key).Order();

    /// <summary>The bytes of a stream, decrypted and without filters other than those of pictures.</summary>
    public Unpacked Unpack(PdfStream stream)
    {
        var packed = _security is null || stream.Id.Number == 0 ? stream.Packed : _security.DecryptStream(stream, Resolve);
        var unpacked = StreamUnpacker.Unpack(stream, packed, Resolve, Budget);
        if (unpacked.Problem is { } id) problems.Add(id, $"Object {stream.Id.Number}: {unpacked.Detail}", stream.Offset);
        return unpacked;
    }

    private List<(int Number, long Offset)> _scannedStreams = [];

    private PdfValue Load(int number)
    {
        if (!_table.TryGet(number, out var entry) || entry.Kind == XrefKind.Free)
        {
            HasMissed = true;
            return default;
        }

        if (entry.Kind == XrefKind.InStream) return FromStream(number, (int)Math.Min(entry.Position, int.MaxValue), entry.Detail);
        if (ReadAt(number, entry.Position) is { } value) return value;
        if (!IsScanned)
        {
            Scan($"Object {number} is not where the cross-reference says.");
            return Load(number);
        }

        problems.Add(PdfProblems.ObjectMissing, $"Object {number} cannot be read.", entry.Position);
        return default;
    }

    private PdfValue? ReadAt(int number, long offset) =>
        ReadExactlyAt(number, offset) ?? (headerOffset > 0 ? ReadExactlyAt(number, offset + headerOffset) : null);

    private PdfValue? ReadExactlyAt(int number, long offset)
    {
        if (offset <= 0 && !IsScanned || offset < 0 || offset >= file.Length) return null;
        var found = IndirectObject.Read(file, (int)offset, Names, limits.Nesting, Resolve, Decryptor);
        return found is { } item && item.Id.Number == number ? item.Value : null;
    }

    private StringDecryptor? Decryptor(PdfReference id) =>
        _security is { } security ? data => security.DecryptString(id, data) : null;

    /// <summary>The bytes an object begins with, and what follows it: from the file, encrypted as it is, or from its object stream. Null where it is not to be found.</summary>
    public ReadOnlyMemory<byte>? Written(int number)
    {
        if (Get(number).IsNull || !_table.TryGet(number, out var entry)) return null;
        if (entry.Kind == XrefKind.InStream) return HomeOf(number, (int)Math.Min(entry.Position, int.MaxValue))?.Written(number, entry.Detail);
        var at = IsAt(number, entry.Position) ? entry.Position : entry.Position + headerOffset;
        return IndirectObject.BodyAt(file.Span, (int)at) is { } body ? file[body..] : null;
    }

    private bool IsAt(int number, long offset) =>
        offset >= 0 && offset < file.Length && IndirectObject.Read(file, (int)offset, Names, limits.Nesting, null, null) is { } found && found.Id.Number == number;

    private PdfValue FromStream(int number, int streamNumber, int index) =>
        HomeOf(number, streamNumber) is { } home ? home.Find(number, index, Names, limits.Nesting) : default;

    private ObjectStreamContent? HomeOf(int number, int streamNumber)
    {
        if (streamNumber == number || !_table.TryGet(streamNumber, out var home) || home.Kind != XrefKind.InFile)
        {
            problems.Add(PdfProblems.ObjectMissing, $"Object {number} should lie in object stream {streamNumber}, which is not there.");
            return null;
        }

        if (!_streams.TryGet(streamNumber, out var content))
        {
            content = Get(streamNumber).Stream is { } stream ? ObjectStreamContent.Read(stream, this) : ObjectStreamContent.Empty;
            _streams.Set(streamNumber, content);
        }

        return content;
    }

    private void AddObjectStreams()
    {
        foreach (var (number, offset) in _scannedStreams)
        {
            // An object stream that a later object of the same number replaced counts no more.
            if (!_table.TryGet(number, out var home) || home.Position != offset || Get(number).Stream is not { } stream) continue;
            Budget.Renew();
            var content = ObjectStreamContent.Read(stream, this);
            for (var i = 0; i < content.Numbers.Count; i++)
            {
                var inside = content.Numbers[i];
                if (_table.TryGet(inside, out var other) && other.Kind == XrefKind.InFile && other.Position > offset) continue;
                _table.Set(inside, new(XrefKind.InStream, number, i));
            }
        }

        _cache.Clear();
    }

    private void OpenSecurity(string password)
    {
        var dictionary = Resolve(_table.Trailer["Encrypt"]).Dictionary;
        if (dictionary is null) return;
        var id = Resolve(_table.Trailer["ID"]).Array is { Length: > 0 } ids ? Resolve(ids[0]).Bytes ?? [] : [];
        _security = StandardSecurity.Open(dictionary, id, password, Resolve);
        _cache.Clear();
        _streams.Clear();
    }
}
