using System.Collections.Immutable;
using System.Text;
using Extractor.Core.Diagnostics;

namespace Extractor.Ingest.Html;

/// <summary>A MIME message taken apart (RFC 2046, 2557): its pages and what was wrong with it.</summary>
/// <param name="Pages">The pages it holds, the root first.</param>
/// <param name="Problems">What was wrong.</param>
internal sealed record MimeMessage(ImmutableArray<MimePart> Pages, ImmutableArray<Diagnostic> Problems)
{
    private const int DeepestNesting = 8;

    /// <summary>Takes a message apart.</summary>
    public static MimeMessage Parse(ReadOnlyMemory<byte> source, CancellationToken cancel)
    {
        var parts = new List<MimePart>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var top = Split(source);
        Collect(top, 0, parts, problems, cancel);
        return new MimeMessage(Order(top, parts), problems.ToImmutable());
    }

    private static ImmutableArray<MimePart> Order(MimePart top, List<MimePart> parts)
    {
        var start = top.Headers.Parameter("content-type", "start");
        return [.. parts.Where(p => p.IsPage).OrderBy(p => start is null || p.Headers.Value("content-id") == start ? 0 : 1)];
    }

    private static void Collect(MimePart part, int depth, List<MimePart> parts, ImmutableArray<Diagnostic>.Builder problems, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (!part.Headers.MediaType.StartsWith("multipart/", StringComparison.Ordinal))
        {
            parts.Add(part);
            return;
        }

        if (part.Headers.Parameter("content-type", "boundary") is not { Length: > 0 } boundary)
        {
            problems.Add(Broken("boundary"));
            return;
        }

        if (depth >= DeepestNesting) return;
        var delimiter = Encoding.Latin1.GetBytes("--" + boundary);
        var body = part.Body;
        var at = Find(body.Span, delimiter, 0);
        while (at >= 0)
        {
            var start = LineAfter(body.Span, at + delimiter.Length);
            if (body.Span[(at + delimiter.Length)..].StartsWith("--"u8)) return;
            var next = Find(body.Span, delimiter, start);
            if (next < 0) problems.Add(Broken("end boundary"));
            Collect(Split(body[start..(next < 0 ? body.Length : next)]), depth + 1, parts, problems, cancel);
            at = next;
        }
    }

    private static MimePart Split(ReadOnlyMemory<byte> source)
    {
        var (headers, start) = MimeHeaders.Read(source.Span);
        return new MimePart(headers, source[start..]);
    }

    /// <summary>The next delimiter that stands at the start of a line.</summary>
    private static int Find(ReadOnlySpan<byte> body, ReadOnlySpan<byte> delimiter, int from)
    {
        var at = from;
        while (at <= body.Length)
        {
            var step = body[at..].IndexOf(delimiter);
            if (step < 0) return -1;
            at += step;
            if (at == 0 || body[at - 1] == '\n') return at;
            at++;
        }

        return -1;
    }

    private static int LineAfter(ReadOnlySpan<byte> body, int from)
    {
        var end = body[from..].IndexOf((byte)'\n');
        return end < 0 ? body.Length : from + end + 1;
    }

    private static Diagnostic Broken(string missing) =>
        Diagnostic.Of("html.mhtml-broken", DiagnosticLevel.Warning, DiagnosticPlace.Whole, ("missing", missing));
}
