using System.Collections;
using Extractor.Audit.Results;

namespace Extractor.Export.Runs;

/// <summary>
/// Lets several exporters, each on its own thread, walk the same documents in step: every document is read once for all of them and let go before the next is read.
/// An exporter that walks again waits until all others walk again or are done. Thread-safe.
/// </summary>
internal sealed class SharedWalk(IEnumerable<DocumentResult> source, int exporters) : IEnumerable<DocumentResult>
{
    private readonly object _gate = new();
    private IEnumerator<DocumentResult>? _reader;
    private DocumentResult? _current;
    private Exception? _failure;
    private int _alive = exporters;
    private int _waiting;
    private int _walking;
    private int _arrived;
    private long _step;

    /// <summary>Says that one exporter is done and will not walk again.</summary>
    public void Leave()
    {
        lock (_gate)
        {
            _alive--;
            StartIfAllWait();
        }
    }

    /// <inheritdoc/>
    public IEnumerator<DocumentResult> GetEnumerator()
    {
        var isWalking = false;
        try
        {
            while (true)
            {
                DocumentResult? document;
                lock (_gate)
                {
                    Await(isWalking);
                    isWalking = true;
                    if (_failure is { } failure) throw new IOException(failure.Message, failure);
                    document = _current;
                }

                if (document is null) yield break;
                yield return document;
            }
        }
        finally
        {
            if (isWalking) Drop();
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Waits for the next document, or for the walk to begin. The last to arrive reads on for all.
    private void Await(bool isWalking)
    {
        var step = _step;
        if (isWalking)
        {
            _arrived++;
            if (_arrived == _walking) Advance();
        }
        else
        {
            _waiting++;
            StartIfAllWait();
        }

        while (_step == step) Monitor.Wait(_gate);
    }

    private void Drop()
    {
        lock (_gate)
        {
            _walking--;
            if (_walking == 0)
            {
                _reader?.Dispose();
                _reader = null;
                _current = null;
                StartIfAllWait();
            }
            else if (_arrived == _walking)
            {
                Advance();
            }
        }
    }

    private void StartIfAllWait()
    {
        if (_walking > 0 || _waiting == 0 || _waiting < _alive) return;
        _walking = _waiting;
        _waiting = 0;
        _failure = null;
        _reader = source.GetEnumerator();
        Advance();
    }

    private void Advance()
    {
        _arrived = 0;
        _step++;
        try
        {
            _current = _reader!.MoveNext() ? _reader.Current : null;
        }
        catch (Exception failure) when (Keep(failure))
        {
            throw;
        }
        finally
        {
            Monitor.PulseAll(_gate);
        }
    }

    // The exporter that was reading gets the exception itself; the others are told of it instead of waiting for ever.
    private bool Keep(Exception failure)
    {
        _failure = failure;
        return false;
    }
}
