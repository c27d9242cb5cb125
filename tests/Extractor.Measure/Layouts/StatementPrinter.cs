using Extractor.Measure.Departments;
using Extractor.Reports.Facts;

namespace Extractor.Measure.Layouts;

/// <summary>Prints a department's statements in a layout.</summary>
public sealed class StatementPrinter(Department department, Layout layout)
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>The tables in printed order.</summary>
    public List<Sketch> Print()
    {
        List<Sketch> sketches = [Overall(), Income(), Expenditure(), Fiscal(), General(), Economic(), Fund()];
        if (layout.HasCapital) sketches.Add(Capital());
        sketches.Insert(layout.ThreePublicSeventh ? 6 : sketches.Count, ThreePublic());
        return sketches;
    }

    private Sketch Begin(string id, string title, int? scale = null) => new(id, title, layout, scale ?? layout.Scale);

    private static string Ordinal(int number) => number <= 10 ? Numerals[number - 1] + "、" : number < 20 ? $"十{Numerals[number - 11]}、" : $"{Numerals[(number / 10) - 1]}十{(number % 10 == 0 ? "" : Numerals[(number % 10) - 1])}、";

    private Sketch Overall()
    {
        var sketch = Begin("t01", "收入支出决算总表");
        List<(string Label, string Line, long Fen)> income = layout.OldIncomeLine
            ? [("财政拨款收入", "income.fiscal", department.GeneralIncome + department.FundIncome)]
            : [("一般公共预算财政拨款收入", "income.general-budget", department.GeneralIncome), ("政府性基金预算财政拨款收入", "income.government-fund", department.FundIncome)];
        if (!layout.OldIncomeLine && layout.HasCapital) income.Add(("国有资本经营预算财政拨款收入", "income.state-capital", department.CapitalIncome));
        income.AddRange(
        [
            ("上级补助收入", "income.superior-grants", department.Superior), ("事业收入", "income.service", department.Service), ("经营收入", "income.business", department.Business),
            ("附属单位上缴收入", "income.affiliates", department.Affiliates), ("其他收入", "income.other", department.Other),
        ]);
        List<(string, string, long)> left = [.. income.Select((l, i) => (Ordinal(i + 1) + l.Label, l.Line, l.Fen))];
        if (layout.OldIncomeLine && department.FundIncome > 0) left.Insert(1, ("其中：政府性基金预算财政拨款", "", department.FundIncome));
        var right = Classes(i => i.Total);
        var height = Math.Max(left.Count, right.Count);
        Halves(sketch, left, right, height,
        [
            (("本年收入合计", "income.subtotal", department.IncomeSubtotal), ("本年支出合计", "expenditure.subtotal", department.Spent)),
            ((layout.Year <= 2018 ? "用事业基金弥补收支差额" : layout.Year >= 2022 ? "使用非财政拨款结余（含专用结余）" : "使用非财政拨款结余", "income.surplus-used", department.SurplusUsed), ("结余分配", "expenditure.distribution", department.Distribution)),
            (("年初结转和结余", "income.opening", department.Opening), ("年末结转和结余", "expenditure.closing", department.Closing)),
            (("总计", "income.total", department.Total), ("总计", "expenditure.total", department.Total)),
        ]);
        return sketch;
    }

    /// <summary>The classes of spending of the year's form, by ordinal.</summary>
    private List<(string Label, string Line, long Fen)> Classes(Func<Item, long> amount)
    {
        var codes = AccountBook.Functions.Accounts.Where(a => a.Code.Length == 3 && a.IsNamedIn(layout.Year) && a.Code is not ("209" or "227" or "230" or "233"))
            .Select(a => a.Code).Distinct()
            .Where(c => (c != "223" || layout.HasCapital) && (c != "234" || layout.HasCapital)).ToList();
        return [.. codes.Select((c, i) => (Ordinal(i + 1) + AccountBook.Functions.Name(c, layout.Year), $"class.{c}", department.Items.Where(x => x.Code.StartsWith(c, StringComparison.Ordinal)).Sum(amount)))];
    }

    private void Halves(Sketch sketch, List<(string Label, string Line, long Fen)> left, List<(string Label, string Line, long Fen)> right, int height, List<((string, string, long) Left, (string, string, long) Right)> foot)
    {
        var amount = layout.UnitInHeader ? $"金额（{sketch.Unit}）" : "金额";
        if (layout.Numbered)
        {
            sketch.Add("收入", "<", "<", "支出", "<", "<");
            sketch.Add("项目", "行次", amount, "项目", "行次", amount);
            sketch.Add("栏次", "", "1", "栏次", "", "2");
        }
        else
        {
            sketch.Add("收入", "<", "支出", "<");
            sketch.Add("项目", amount, "项目", amount);
        }

        sketch.HeaderRows = sketch.Rows.Count;
        for (var i = 0; i < height + foot.Count; i++)
        {
            (string Label, string Line, long Fen)? l = i < height ? i < left.Count ? left[i] : null : foot[i - height].Left;
            (string Label, string Line, long Fen)? r = i < height ? i < right.Count ? right[i] : null : foot[i - height].Right;
            List<Printed> row = [l?.Label ?? ""];
            if (layout.Numbered) row.Add($"{i + 1}");
            row.Add(l is { } a ? Keyed(sketch, a.Line, "amount", a.Fen) : "");
            row.Add(r?.Label ?? "");
            if (layout.Numbered) row.Add($"{i + 1 + height + foot.Count}");
            row.Add(r is { } b ? Keyed(sketch, b.Line, "amount", b.Fen) : "");
            sketch.Rows.Add(row);
        }
    }

    /// <summary>A figure that counts as a fact, or (其中 lines) one that does not.</summary>
    private static Printed Keyed(Sketch sketch, string line, string column, long fen) =>
        line.Length == 0 ? new Printed(sketch.Text(fen)) : sketch.Figure(line, column, fen);

    private Sketch Income()
    {
        var sketch = Begin("t02", "收入决算表");
        string[] columns = ["total", "fiscal", "superior-grants", "service", "business", "affiliates", "other"];
        var fees = layout.EducationFees;
        string[] names = ["本年收入合计", "财政拨款收入", "上级补助收入", fees ? "小计" : "事业收入", .. fees ? ["其中：教育收费"] : Array.Empty<string>(), "经营收入", "附属单位上缴收入", "其他收入"];
        AccountHeader(sketch, names, fees ? ["", "", "", "事业收入", "<", "", "", ""] : null);
        var shares = Spread(department);
        AccountRows(sketch, [.. department.Items.Select(i => (i.Code, shares[i.Code]))], columns, fees ? 4 : -1);
        return sketch;
    }

    /// <summary>Income by account: every column handed out over the accounts, the last taking what is left.</summary>
    private static Dictionary<string, long[]> Spread(Department department)
    {
        long[] totals = [department.GeneralIncome + department.FundIncome + department.CapitalIncome, department.Superior, department.Service, department.Business, department.Affiliates, department.Other];
        var left = totals.ToArray();
        var result = new Dictionary<string, long[]>(StringComparer.Ordinal);
        for (var i = 0; i < department.Items.Length; i++)
        {
            var last = i == department.Items.Length - 1;
            var own = totals.Select((t, c) => last ? left[c] : Math.Min(left[c], c == 0 ? (t * (i + 1) / (department.Items.Length * 2)) + 17 : i % 3 == c % 3 ? t / 2 : 0)).ToArray();
            for (var c = 0; c < own.Length; c++) left[c] -= own[c];
            result[department.Items[i].Code] = [own.Sum(), .. own];
        }

        return result;
    }

    private Sketch Expenditure()
    {
        var sketch = Begin("t03", "支出决算表");
        AccountHeader(sketch, ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"], null);
        AccountRows(sketch, [.. department.Items.Select(i => (i.Code, new[] { i.Total, i.Basic, i.Project, 0, i.BusinessSpent, 0 }))], ["total", "basic", "project", "remitted", "business", "affiliates"]);
        if (layout.Continued) sketch.Break = sketch.HeaderRows + ((sketch.Rows.Count - sketch.HeaderRows) / 2);
        return sketch;
    }

    private Sketch Fiscal()
    {
        var sketch = Begin("t04", "财政拨款收入支出决算总表");
        List<string> names = ["合计", "一般公共预算财政拨款", "政府性基金预算财政拨款"];
        List<string> columns = ["total", "general", "fund"];
        if (layout.HasCapital)
        {
            names.Add("国有资本经营预算财政拨款");
            columns.Add("capital");
        }

        long[] Amounts(Func<Item, bool> of, long general, long fund) =>
            [0, department.Items.Where(of).Sum(i => i.GeneralBasic + i.GeneralProject) + general, department.Items.Where(of).Sum(i => i.Fund) + fund, .. layout.HasCapital ? new[] { department.Items.Where(of).Sum(i => i.Capital) } : []];
        var numbered = layout.Numbered;
        List<Printed> top = [.. numbered ? new Printed[] { "收入", "<", "<", "支出", "<" } : ["收入", "<", "支出"], .. names.Select(_ => (Printed)"<")];
        sketch.Rows.Add(top);
        sketch.Rows.Add([.. numbered ? new Printed[] { "项目", "行次", "金额", "项目", "行次" } : ["项目", "金额", "项目"], .. names.Select(n => (Printed)(layout.UnitInHeader ? $"{n}（{sketch.Unit}）" : n))]);
        if (numbered) sketch.Rows.Add(["栏次", "", "1", "栏次", "", .. names.Select((_, i) => (Printed)$"{i + 2}")]);
        sketch.HeaderRows = sketch.Rows.Count;
        var right = Classes(_ => 0).Select(c => (c.Label, c.Line, Amounts(i => i.Code.StartsWith(c.Line[6..], StringComparison.Ordinal), 0, 0))).ToList();
        List<(string Label, string Line, long Fen)> left = [("一、一般公共预算财政拨款", "income.general-budget", department.GeneralIncome), ("二、政府性基金预算财政拨款", "income.government-fund", department.FundIncome)];
        if (layout.HasCapital) left.Add(("三、国有资本经营预算财政拨款", "income.state-capital", department.CapitalIncome));
        var income = department.GeneralIncome + department.FundIncome + department.CapitalIncome;
        var opening = department.General.Opening + department.Fund.Opening;
        List<(string, string, long)> foot =
        [
            ("本年收入合计", "income.subtotal", income), ("年初财政拨款结转和结余", "income.opening", opening),
            ("一般公共预算财政拨款", "income.opening.general-budget", department.General.Opening), ("政府性基金预算财政拨款", "income.opening.government-fund", department.Fund.Opening),
        ];
        if (layout.HasCapital) foot.Add(("国有资本经营预算财政拨款", "income.opening.state-capital", 0));
        foot.Add(("总计", "income.total", income + opening));
        var spent = Amounts(_ => true, 0, 0);
        var closing = Amounts(_ => false, department.General.Closing, department.Fund.Closing);
        List<(string Label, string Line, long[]? Fen)> rightFoot = [("本年支出合计", "expenditure.subtotal", spent), ("年末财政拨款结转和结余", "expenditure.closing", closing)];
        while (rightFoot.Count < foot.Count - 1) rightFoot.Add(("", "", null));
        rightFoot.Add(("总计", "expenditure.total", [.. spent.Zip(closing, (a, b) => a + b)]));
        var height = Math.Max(left.Count, right.Count);
        for (var i = 0; i < height + foot.Count; i++)
        {
            (string Label, string Line, long Fen)? l = i < height ? i < left.Count ? left[i] : null : foot[i - height];
            (string Label, string Line, long[]? Fen)? r = i < height ? i < right.Count ? right[i] : null : rightFoot[i - height];
            List<Printed> row = [l?.Label ?? ""];
            if (numbered) row.Add($"{i + 1}");
            row.Add(l is { } a ? sketch.Figure(a.Line, "amount", a.Fen) : "");
            row.Add(r?.Label ?? "");
            if (numbered) row.Add($"{i + 100}");
            for (var c = 0; c < columns.Count; c++) row.Add(r is { Fen: { } fen } b ? sketch.Figure(b.Line, columns[c], c == 0 ? fen.Sum() : fen[c]) : "");
            sketch.Rows.Add(row);
        }

        return sketch;
    }

    private Sketch General()
    {
        var sketch = Begin("t05", "一般公共预算财政拨款支出决算表");
        AccountHeader(sketch, ["小计", "基本支出", "项目支出"], ["本年支出", "<", "<"]);
        AccountRows(sketch, [.. department.Items.Where(i => i.GeneralBasic + i.GeneralProject > 0).Select(i => (i.Code, new[] { i.GeneralBasic + i.GeneralProject, i.GeneralBasic, i.GeneralProject }))], ["total", "basic", "project"]);
        return sketch;
    }

    private Sketch Fund()
    {
        var sketch = Begin("t07", "政府性基金预算财政拨款收入支出决算表");
        AccountHeader(sketch, ["", "", "小计", "基本支出", "项目支出", ""], ["年初结转和结余", "本年收入", "本年支出", "<", "<", "年末结转和结余"]);
        var items = department.Items.Where(i => i.Fund > 0).ToList();
        if (items.Count == 0)
        {
            sketch.Add([.. layout.CodeInName ? new Printed[] { "合计" } : ["合计", "<"], "", "", "", "", "", ""]);
            sketch.Below.Add("本部门无政府性基金预算财政拨款收入支出。");
            return sketch;
        }

        var rows = new List<(string, long[])>();
        var carrier = items.MaxBy(i => i.Fund);
        for (var i = 0; i < items.Count; i++)
        {
            var opening = items[i] == carrier ? department.Fund.Opening : 0;
            var closing = items[i] == carrier ? department.Fund.Closing : 0;
            var spent = items[i].Fund;
            rows.Add((items[i].Code, [opening, spent + closing - opening, spent, 0, spent, closing]));
        }

        AccountRows(sketch, rows, ["opening", "income", "total", "basic", "project", "closing"]);
        return sketch;
    }

    private Sketch Capital()
    {
        var flow = layout.CapitalFlow;
        var sketch = Begin("t08", flow ? "国有资本经营预算财政拨款收入支出决算表" : "国有资本经营预算财政拨款支出决算表");
        if (flow) AccountHeader(sketch, ["", "", "小计", "基本支出", "项目支出", ""], ["年初结转和结余", "本年收入", "本年支出", "<", "<", "年末结转和结余"]);
        else AccountHeader(sketch, ["合计", "基本支出", "项目支出"], ["本年支出", "<", "<"]);
        var items = department.Items.Where(i => i.Capital > 0).ToList();
        if (items.Count == 0)
        {
            sketch.Add([.. layout.CodeInName ? new Printed[] { "合计" } : ["合计", "<"], .. Enumerable.Repeat((Printed)"", flow ? 6 : 3)]);
            sketch.Below.Add($"{department.Year}年本部门没有国有资本经营预算财政拨款支出。");
            return sketch;
        }

        AccountRows(sketch, [.. items.Select(i => (i.Code, flow ? new[] { 0, i.Capital, i.Capital, 0, i.Capital, 0 } : [i.Capital, 0, i.Capital]))], flow ? ["opening", "income", "total", "basic", "project", "closing"] : ["total", "basic", "project"]);
        return sketch;
    }

    private void AccountHeader(Sketch sketch, string[] names, string[]? groups)
    {
        Printed[] front = layout.CodeInName ? ["项目"] : ["项目", "<"];
        Printed[] second = layout.CodeInName ? ["科目"] : ["科目编码", "科目名称"];
        string[] upper = groups ?? [.. names.Select(_ => "")];
        sketch.Add([.. front, .. upper.Zip(names, (g, n) => (Printed)(g.Length == 0 ? n : g))]);
        sketch.Add([.. second, .. upper.Zip(names, (g, n) => (Printed)(g.Length == 0 || n.Length == 0 ? "^" : n))]);
        if (layout.Numbered) sketch.Add([.. layout.CodeInName ? new Printed[] { "栏次" } : ["栏次", "<"], .. names.Select((_, i) => (Printed)$"{i + 1}")]);
        sketch.HeaderRows = sketch.Rows.Count;
    }

    private void AccountRows(Sketch sketch, List<(string Code, long[] Fen)> items, string[] columns, int feesAfter = -1)
    {
        long[] Sum(string prefix) => [.. Enumerable.Range(0, columns.Length).Select(c => items.Where(i => i.Code.StartsWith(prefix, StringComparison.Ordinal)).Sum(i => i.Fen[c]))];
        void Row(string line, string code, string name, long[] fen)
        {
            List<Printed> row = code.Length == 0
                ? layout.CodeInName ? ["合计"] : ["合计", "<"]
                : layout.CodeInName ? [code + name] : [code, name];
            for (var c = 0; c < columns.Length; c++)
            {
                row.Add(sketch.Figure(line, columns[c], fen[c]));
                if (c + 1 == feesAfter) row.Add(layout.Zero);
            }

            sketch.Rows.Add(row);
        }

        Row("total", "", "合计", Sum(""));
        foreach (var section in items.GroupBy(i => i.Code[..3]))
        {
            Row(section.Key, section.Key, AccountBook.Functions.Name(section.Key, layout.Year) ?? "其他", Sum(section.Key));
            foreach (var part in section.GroupBy(i => i.Code[..5]))
            {
                Row(part.Key, part.Key, AccountBook.Functions.Name(part.Key, layout.Year) ?? "其他", Sum(part.Key));
                foreach (var item in part) Row(item.Code, item.Code, AccountBook.Functions.Name(item.Code, layout.Year) ?? "其他", item.Fen);
            }
        }
    }

    private Sketch Economic()
    {
        var sketch = Begin("t06", "一般公共预算财政拨款基本支出决算" + (layout.EconomicList ? "表" : "明细表"), layout.EconomicScale);
        var rows = department.Economic.GroupBy(e => e.Code[..3]).ToDictionary(
            g => g.Key, g => (List<(string Code, long Fen)>)[(g.Key, g.Sum(e => e.Amount)), .. g.Select(e => (e.Code, e.Amount))]);
        List<(string Code, long Fen)> Of(params string[] classes) => [.. classes.SelectMany(c => rows.GetValueOrDefault(c) ?? [])];
        var personnel = Of("301", "303");
        var operating = Of("302", "310");
        var personnelTotal = personnel.Where(r => r.Code.Length == 3).Sum(r => r.Fen);
        var operatingTotal = operating.Where(r => r.Code.Length == 3).Sum(r => r.Fen);
        Printed[] Cells((string Code, long Fen)? row) =>
            row is { } r ? [r.Code, AccountBook.Economic.Name(r.Code, layout.Year)!, sketch.Figure(r.Code, "amount", r.Fen)] : ["", "", ""];
        if (layout.EconomicList)
        {
            sketch.Add("科目编码", "科目名称", "决算数");
            sketch.HeaderRows = 1;
            foreach (var row in personnel) sketch.Add(Cells(row));
            sketch.Add("人员经费合计", "<", sketch.Figure("personnel.total", "amount", personnelTotal));
            foreach (var row in operating) sketch.Add(Cells(row));
            sketch.Add("公用经费合计", "<", sketch.Figure("operating.total", "amount", operatingTotal));
            return sketch;
        }

        sketch.Add("人员经费", "<", "<", "公用经费", "<", "<", "<", "<", "<");
        sketch.Add("科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数");
        sketch.HeaderRows = 2;
        var goods = Of("302");
        var capital = Of("310");
        for (var i = 0; i < Math.Max(personnel.Count, Math.Max(goods.Count, capital.Count)); i++)
            sketch.Add([.. Cells(i < personnel.Count ? personnel[i] : null), .. Cells(i < goods.Count ? goods[i] : null), .. Cells(i < capital.Count ? capital[i] : null)]);
        sketch.Add("人员经费合计", "<", sketch.Figure("personnel.total", "amount", personnelTotal), "公用经费合计", "<", "<", "<", "<", sketch.Figure("operating.total", "amount", operatingTotal));
        return sketch;
    }

    private Sketch ThreePublic()
    {
        var sketch = Begin("t09", (layout.Year <= 2021 ? "一般公共预算财政拨款" : "财政拨款") + "“三公”经费支出决算表");
        string[] parts = ["total", "overseas", "vehicle", "vehicle-purchase", "vehicle-operation", "hospitality"];
        static long[] Whole(IReadOnlyList<long> p) => [p.Sum(), p[0], p[1] + p[2], p[1], p[2], p[3]];
        var budget = Whole(department.ThreePublicBudget);
        var final = Whole(department.ThreePublicFinal);
        if (layout.ThreePublicTall)
        {
            string[] labels = ["合计", "1.因公出国（境）费用", "2.公务用车购置及运行维护费", "（1）公务用车购置费", "（2）公务用车运行维护费", "3.公务接待费"];
            sketch.Add("项目", "预算数", "决算数");
            sketch.HeaderRows = 1;
            for (var i = 0; i < parts.Length; i++) sketch.Add(labels[i], sketch.Figure("total", $"budget.{parts[i]}", budget[i]), sketch.Figure("total", $"final.{parts[i]}", final[i]));
            return sketch;
        }

        Printed[] extra = layout.ThreePublicSeventh ? ["会议费", "培训费"] : [];
        sketch.Add(["预算数", "<", "<", "<", "<", "<", "决算数", "<", "<", "<", "<", "<", .. extra]);
        Printed[] half = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", "<", "<", "公务接待费"];
        sketch.Add([.. half, .. half, .. extra.Select(_ => (Printed)"^")]);
        Printed[] low = ["^", "^", "小计", "公务用车购置费", "公务用车运行维护费", "^"];
        sketch.Add([.. low, .. low, .. extra.Select(_ => (Printed)"^")]);
        if (layout.Numbered) sketch.Add([.. Enumerable.Range(1, 12 + extra.Length).Select(i => (Printed)$"{i}")]);
        sketch.HeaderRows = sketch.Rows.Count;
        sketch.Add(
        [
            .. parts.Select((p, i) => sketch.Figure("total", $"budget.{p}", budget[i])), .. parts.Select((p, i) => sketch.Figure("total", $"final.{p}", final[i])),
            .. extra.Select((_, i) => (Printed)sketch.Text(150_000 * (i + 1))),
        ]);
        return sketch;
    }
}
