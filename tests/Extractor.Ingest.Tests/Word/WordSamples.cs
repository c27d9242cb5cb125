using static Extractor.Ingest.Tests.Word.WordXml;

namespace Extractor.Ingest.Tests.Word;

/// <summary>The documents of the snapshots: invented departments, with the constructs that published files carry.</summary>
internal static class WordSamples
{
    private const string Restart = """<w:vMerge w:val="restart"/>""";
    private const string Continue = "<w:vMerge/>";

    /// <summary>Final accounts: contents, numbered headings, a statement with a header of three rows, header and footer, a footnote.</summary>
    public static WordPackageBuilder FinalAccounts()
    {
        var contents =
            Holding(FieldStart("TOC \\o \"1-2\" \\h") + Run("第一部分 部门概况") + "<w:r><w:tab/></w:r>" + Run("1"), """<w:pStyle w:val="TOC1"/>""") +
            Paragraph("第二部分 部门决算表\t3", """<w:pStyle w:val="TOC1"/>""") + Holding(FieldBorder("end"));
        var statement = Table(
            RowWith("<w:tblHeader/>", Cell("项目", Span(2)), Cell("本年支出合计", Restart), Cell("基本支出", Restart), Cell("项目支出", Restart)),
            RowWith("<w:tblHeader/>", Cell("功能分类科目编码"), Cell("科目名称"), Cell("", Continue), Cell("", Continue), Cell("", Continue)),
            RowWith("<w:tblHeader/>", Cell("栏次", Span(2)), Cell("1"), Cell("2"), Cell("3")),
            Row(Cell("合计", Span(2)), Cell("86.40"), Cell("60.15"), Cell("26.25")),
            Row(Cell("205"), Cell("教育支出"), CellOf(Holding(Run("8") + Run("6.", "<w:b/>") + Run("40"))), Cell("60.15"), Cell("26.25")));
        return WordPackageBuilder
            .WithBody(
                Styled("青禾县少年宫2024年度部门决算", "Title") + contents +
                Styled("部门概况", "H1") + Styled("主要职责", "H2") + Paragraph("开展校外教育活动。") + Styled("机构设置", "H2") +
                Listed("办公室；", 2) + Listed("活动部。", 2) +
                Styled("部门决算表", "H1") + Styled("支出决算表", "H2") + Paragraph("公开03表") + Paragraph("金额单位：万元") + statement +
                Styled("情况说明", "H1") +
                Holding(Run("2024年度支出合计8") + Run("6.4") + Run("0万元") + """<w:r><w:footnoteReference w:id="1"/></w:r>""" + Run("，比上年增长") + Run("4.1") + Run(" %") + Run("。")) +
                "<w:sectPr/>")
            .Styles("""
                <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
                <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
                <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
                <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
                """)
            .Numbering("""
                <w:abstractNum w:abstractNumId="0">
                  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="space"/><w:lvlText w:val="第%1部分"/></w:lvl>
                  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%2、"/></w:lvl>
                </w:abstractNum>
                <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimalEnclosedCircle"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
                """)
            .Footnotes($"""<w:footnote w:type="separator" w:id="0">{Paragraph("——")}</w:footnote><w:footnote w:id="1">{Paragraph("含上年结转资金。")}</w:footnote>""")
            .Header(Paragraph("青禾县少年宫2024年度部门决算"))
            .Footer(Holding(Run("— ") + FieldStart("PAGE") + Run("1") + FieldBorder("end") + Run(" —")))
            .Part("docProps/core.xml", """<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>青禾县少年宫2024年度部门决算</dc:title></cp:coreProperties>""")
            .Part("docProps/app.xml", """<Properties xmlns="p"><Application>WPS Office</Application></Properties>""");
    }

    /// <summary>A self-evaluation form: check boxes of three kinds, merges in both directions, numbered cells, a nested table, a text box, tracked changes.</summary>
    public static WordPackageBuilder SelfEvaluationForm()
    {
        var box = $"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Paragraph("（盖章）")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        var control = $"""<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>{Run("☒")}</w:sdtContent></w:sdt>""";
        var symbol = """<w:r><w:sym w:font="Wingdings 2" w:char="F0A3"/></w:r>""";
        var form = """<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r>""" +
            "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>" + FieldBorder("separate") + FieldBorder("end");
        var table = Table(
            Row(Cell("项目名称"), CellOf(Holding(Run("绿道") + "<w:del><w:r><w:delText>一期</w:delText></w:r></w:del>" + $"<w:ins>{Run("二期")}</w:ins>" + Run("养护")), Span(3))),
            Row(Cell("项目属性"), CellOf(Holding(control + Run(" 延续性 ") + symbol + Run(" 一次性 ") + form + Run(" 其他")), Span(3))),
            Row(Cell("序号"), Cell("一级指标"), Cell("分值"), Cell("得分")),
            Row(CellOf(Listed("", 1)), Cell("产出指标", Restart), Cell("50"), CellOf(Holding(Run("4") + Run("8")))),
            Row(CellOf(Listed("", 1)), Cell("", Continue), Cell("30"), Cell("30")),
            RowWith("<w:del/>", Cell("旧"), Cell("旧"), Cell("旧"), Cell("旧")),
            Row(Cell("说明"), CellOf(Paragraph("资金构成：") + Table(Row(Cell("县级"), Cell("12.5")), Row(Cell("省级"), Cell("7.5"))), Span(3))));
        return WordPackageBuilder
            .WithBody(Holding(Run("柳岸镇绿道养护项目支出绩效自评表") + box) + Paragraph("（2024年度）") + table + Paragraph("填报人：内部备注", "") + Holding(Run("密", "<w:vanish/>")))
            .Numbering("""
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                """);
    }

    /// <summary>A file in which several parts are wrong at once.</summary>
    public static WordPackageBuilder Damaged() => WordPackageBuilder
        .WithBody(
            Styled("概况", "Heading1") + """<w:altChunk r:id="rId7"/>""" + Table(Row(Cell("甲"), Cell("乙")), Row(Cell("丙"), Cell("丁"))) +
            Holding(FieldBorder("begin") + "<w:r><w:instrText>REF 甲</w:instrText></w:r>" + Run("正文")) + "<w:p></w:tbl>" + Paragraph("丢失"))
        .Styles("""<w:style w:styleId="Heading1" w:type="paragraph"><w:name w:val="heading 1"/></w:style><w:style""")
        .Header(Paragraph("页眉")).Without("word/numbering.xml");

    private static string Span(int columns) => $"""<w:gridSpan w:val="{columns}"/>""";
}
