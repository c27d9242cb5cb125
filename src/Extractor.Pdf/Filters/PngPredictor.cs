namespace Extractor.Pdf.Filters;

/// <summary>Undoes the row filters of PNG: none, sub, up, average, Paeth; each row names its own.</summary>
internal static class PngPredictor
{
    public static ReadOnlyMemory<byte> Decode(ReadOnlySpan<byte> data, PredictorLayout layout)
    {
        int row = layout.RowBytes, pixel = layout.PixelBytes;
        var rows = (data.Length + row) / (row + 1);
        var output = new byte[(long)rows * row];
        var above = new byte[row].AsSpan();
        var written = 0;
        for (var i = 0; i < rows; i++)
        {
            var kind = data[i * (row + 1)];
            var source = data[((i * (row + 1)) + 1)..];
            if (source.Length > row) source = source[..row];
            var target = output.AsSpan(i * row, row);
            source.CopyTo(target);
            Undo(kind, target, above, pixel);
            above = target;
            written += source.Length;
        }

        return output.AsMemory(0, written);
    }

    private static void Undo(byte kind, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        unchecked
        {
            switch (kind)
            {
                case 1:
                    for (var i = pixel; i < row.Length; i++) row[i] += row[i - pixel];
                    break;
                case 2:
                    for (var i = 0; i < row.Length; i++) row[i] += above[i];
                    break;
                case 3:
                    for (var i = 0; i < row.Length; i++) row[i] += (byte)(((i >= pixel ? row[i - pixel] : 0) + above[i]) / 2);
                    break;
                case 4:
                    for (var i = 0; i < row.Length; i++)
                        row[i] += i >= pixel ? Paeth(row[i - pixel], above[i], above[i - pixel]) : Paeth(0, above[i], 0);
                    break;
            }
        }
    }

    private static byte Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        int toLeft = Math.Abs(guess - left), toUp = Math.Abs(guess - up), toCorner = Math.Abs(guess - corner);
        return (byte)(toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner);
    }
}
