using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Passages;
using Extractor.Reports.Narrative.Reading;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative;

/// <summary>Splits running text into sentences and understands the numbers in them. Pure and thread-safe.</summary>
public static class NarrativeReader
{
    /// <summary>What the running text says. Everything but indicators of sentences, facts and claims is filled already.</summary>
    public static NarrativeModel Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var passages = PassageReader.Read(report.Document);
        var tokens = passages.Select(p => Lexer.Read(p.Text)).ToList();
        var context = new ReadingContext(report, FieldPrecision.Of(tokens));
        var frames = ImmutableArray.CreateBuilder<Frame>();
        foreach (var passage in passages)
        {
            frames.AddRange(new FrameReader(context, passage, tokens[passage.Index]).Read());
            PassageLinks.Carry(context, passage, tokens[passage.Index]);
        }

        var all = frames.DrainToImmutable();
        return new NarrativeModel(passages, SentenceBuilder.Build(passages, tokens, all), all);
    }
}
