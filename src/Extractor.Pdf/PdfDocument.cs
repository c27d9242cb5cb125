using System.Collections.Immutable;
using Extractor.Pdf.Content;
using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf;

/// <summary>An opened PDF file.</summary>
/// <remarks>Pages are read when asked for and not kept, so memory does not grow with their number. Not safe for several threads at once.</remarks>
public sealed class PdfDocument
{
    private readonly ProblemLog _log;
    private readonly PageReader _reader;
    private readonly IReadOnlyList<PageNode> _pages;

    private PdfDocument(ProblemLog log, IReadOnlyList<PageNode> pages, PageReader reader, PdfInformation information)
    {
        _log = log;
        _pages = pages;
        _reader = reader;
        Information = information;
    }

    /// <summary>Number of pages, at least one.</summary>
    public int PageCount => _pages.Count;

    /// <summary>What the file says about itself.</summary>
    public PdfInformation Information { get; }

    /// <summary>Everything found wrong so far, in the file and on the pages read; reading a page again adds nothing.</summary>
    public IReadOnlyList<PdfProblem> Problems => _log.All;

    /// <summary>Opens a file that lies in memory; the bytes must not change while the document is in use.</summary>
    /// <exception cref="PdfException">The file is no PDF, has no pages, or its password is not the one given.</exception>
    public static PdfDocument Open(ReadOnlyMemory<byte> bytes, PdfOptions? options = null)
    {
        options ??= PdfOptions.Default;
        var (store, header) = OpenStore(bytes, options);
        var tree = new PageTree(store);
        var pages = tree.Read();
        if (pages.Count == 0)
        {
            var failure = header < 0 && !store.Numbers.Any() ? PdfFailure.NotAPdf : PdfFailure.NoPages;
            throw new PdfException(failure, failure == PdfFailure.NotAPdf ? "Neither a header nor an object was found." : "No page was found.");
        }

        var catalogue = tree.Catalogue();
        var reader = new PageReader(store, catalogue, options);
        return new(store.Problems, pages, reader, DocumentInformation.Read(store, catalogue, Version(bytes.Span, header)));
    }

    /// <summary>Reads a page; asking again reads it again.</summary>
    /// <param name="number">From 1 to <see cref="PageCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such page.</exception>
    public PdfPage GetPage(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, PageCount);
        _log.Page = number;
        try
        {
            return _reader.Read(_pages[number - 1], number);
        }
        finally
        {
            _log.Page = null;
        }
    }

    /// <summary>Opens the objects of a file; the header's place is -1 where it has none.</summary>
    internal static (ObjectStore Store, int HeaderOffset) OpenStore(ReadOnlyMemory<byte> bytes, PdfOptions options)
    {
        if (bytes.Length > options.Limits.FileBytes) throw new PdfException(PdfFailure.TooLarge, $"{bytes.Length} bytes.");
        var header = FindHeader(bytes.Span);
        var store = new ObjectStore(bytes, Math.Max(0, header), options.Limits, new ProblemLog());
        store.Open(options.Password);
        return (store, header);
    }

    private static int FindHeader(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 4096)].IndexOf("%PDF-"u8);

    private static string Version(ReadOnlySpan<byte> bytes, int header)
    {
        if (header < 0) return "";
        var text = bytes[(header + 5)..];
        var length = 0;
        while (length < text.Length && length < 8 && (Characters.IsDigit(text[length]) || text[length] == '.')) length++;
        return System.Text.Encoding.ASCII.GetString(text[..length]);
    }
}
