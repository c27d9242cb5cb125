namespace Extractor.Pdf.Content;

/// <summary>Turns colour operands into red, green and blue, near enough to tell black from white and red from blue.</summary>
internal abstract class ColourSpace
{
    public static ColourSpace Grey { get; } = new Device(1);

    public static ColourSpace Rgb { get; } = new Device(3);

    public static ColourSpace Cmyk { get; } = new Device(4);

    public static ColourSpace Pattern { get; } = new PatternSpace();

    public abstract int Components { get; }

    /// <summary>The colour set when the space is chosen.</summary>
    public virtual PdfColour Initial => PdfColour.Black;

    public abstract PdfColour ToRgb(ReadOnlySpan<double> parts);

    /// <summary>Lab, with the white point of the usual light.</summary>
    public static ColourSpace Lab() => new LabSpace();

    public static ColourSpace Indexed(ColourSpace under, byte[] table) => new IndexedSpace(under, table);

    /// <summary>Separation and DeviceN.</summary>
    public static ColourSpace Tint(int components, ColourSpace under, Func<double[], double[]?> tint) => new TintSpace(components, under, tint);

    private static byte Part(double value) => (byte)Math.Round(255 * Math.Clamp(double.IsNaN(value) ? 0 : value, 0, 1));

    private sealed class Device(int components) : ColourSpace
    {
        public override int Components => components;

        public override PdfColour ToRgb(ReadOnlySpan<double> parts)
        {
            if (parts.Length < components) return PdfColour.Black;
            switch (components)
            {
                case 1:
                    var grey = Part(parts[0]);
                    return new(grey, grey, grey);
                case 3:
                    return new(Part(parts[0]), Part(parts[1]), Part(parts[2]));
                default:
                    var light = 1 - parts[3];
                    return new(Part((1 - parts[0]) * light), Part((1 - parts[1]) * light), Part((1 - parts[2]) * light));
            }
        }
    }

    private sealed class PatternSpace : ColourSpace
    {
        public override int Components => 0;

        /// <summary>Patterns are not looked into; a middle grey stands for them.</summary>
        public override PdfColour ToRgb(ReadOnlySpan<double> parts) => new(128, 128, 128);
    }

    private sealed class LabSpace : ColourSpace
    {
        public override int Components => 3;

        public override PdfColour ToRgb(ReadOnlySpan<double> parts)
        {
            if (parts.Length < 3) return PdfColour.Black;
            var middle = (parts[0] + 16) / 116;
            double x = 0.9505 * Cube(middle + (parts[1] / 500)), y = Cube(middle), z = 1.089 * Cube(middle - (parts[2] / 200));
            return new(
                Part(Gamma((3.2406 * x) - (1.5372 * y) - (0.4986 * z))),
                Part(Gamma((-0.9689 * x) + (1.8758 * y) + (0.0415 * z))),
                Part(Gamma((0.0557 * x) - (0.2040 * y) + (1.0570 * z))));
        }

        private static double Cube(double value) => value > 6.0 / 29 ? value * value * value : 108.0 / 841 * (value - (4.0 / 29));

        private static double Gamma(double value) => value <= 0.0031308 ? 12.92 * value : (1.055 * Math.Pow(value, 1 / 2.4)) - 0.055;
    }

    private sealed class IndexedSpace(ColourSpace under, byte[] table) : ColourSpace
    {
        public override int Components => 1;

        public override PdfColour ToRgb(ReadOnlySpan<double> parts)
        {
            var count = under.Components;
            var at = parts.IsEmpty ? 0 : Math.Clamp(parts[0], 0, 255) * count;
            Span<double> colour = stackalloc double[32];
            for (var i = 0; i < count && i < 32; i++) colour[i] = (int)at + i < table.Length ? table[(int)at + i] / 255.0 : 0;
            return under.ToRgb(colour[..Math.Min(count, 32)]);
        }
    }

    private sealed class TintSpace(int components, ColourSpace under, Func<double[], double[]?> tint) : ColourSpace
    {
        public override int Components => components;

        public override PdfColour Initial
        {
            get
            {
                var full = new double[components];
                Array.Fill(full, 1);
                return ToRgb(full);
            }
        }

        public override PdfColour ToRgb(ReadOnlySpan<double> parts)
        {
            if (tint(parts.ToArray()) is { } mixed) return under.ToRgb(mixed);
            double ink = 0;
            foreach (var part in parts) ink = Math.Max(ink, part);
            var light = Part(1 - ink);
            return new(light, light, light);
        }
    }
}
