namespace Extractor.Pdf.Fonts;

/// <summary>Codes of one length that a character map reads; each byte lies between those of the bounds.</summary>
internal readonly record struct CodeSpace(int Bytes, uint Low, uint High)
{
    public bool Contains(uint code)
    {
        for (var shift = 0; shift < Bytes * 8; shift += 8)
        {
            var part = (code >> shift) & 0xFF;
            if (part < ((Low >> shift) & 0xFF) || part > ((High >> shift) & 0xFF)) return false;
        }

        return true;
    }

    /// <summary>Whether a code of this space can begin with the byte.</summary>
    public bool CanBegin(byte first) => first >= Low >> ((Bytes - 1) * 8) && first <= High >> ((Bytes - 1) * 8);
}
