using System.Globalization;

namespace Extractor.Measure.Narrative;

/// <summary>Invents narratives of final accounts, one slip each on demand. The same seed gives the same narrative.</summary>
internal sealed class NarrationGenerator
{
    private const int Year = 2023;

    private static readonly string[] Places = ["青禾县", "云溪区", "石泉市", "白鹭县", "南屏区", "临河县"];
    private static readonly string[] Bodies = ["水利服务中心", "文化旅游事业中心", "农业农村事务局", "城市管理综合执法局", "档案信息管理中心", "市场服务保障中心"];
    private static readonly string[] Personnel = ["基本工资", "津贴补贴", "奖金", "绩效工资", "住房公积金"];
    private static readonly string[] Operating = ["办公费", "水费", "电费", "差旅费", "工会经费"];

    private readonly Random _random;
    private readonly Money _money;
    private readonly Wording _wording;
    private readonly SlipKind _slip;
    private readonly string _entity;
    private readonly int _decimals;
    private readonly List<string> _paragraphs = [];
    private int _wrong = -1;
    private string[] _checks = [];
    private decimal? _right;

    private NarrationGenerator(int seed, SlipKind slip)
    {
        _random = new Random(seed);
        _money = Money.Formats[seed % Money.Formats.Count];
        _wording = Wording.All[seed % Wording.All.Count];
        _slip = slip;
        _entity = Places[_random.Next(Places.Length)] + Bodies[_random.Next(Bodies.Length)];
        _decimals = _random.Next(1, 3);
    }

    public static Narration Make(int seed, SlipKind slip) => new NarrationGenerator(seed, slip).Write();

    private Narration Write()
    {
        _paragraphs.Add($"{_entity}{Year}年度部门决算");
        _paragraphs.Add($"{_entity}负责全县有关公共服务工作，编制{Year}年度部门决算。");
        _paragraphs.Add($"{_entity}决算由本级和下属单位组成。");
        Staff();
        var total = Amount(900, 5000);
        Change("收支总计", $"{Year}年度{_wording.Total}", total, SlipKind.None);
        var income = Amount(700, 4000);
        Parts("收入", "收入合计", income, ["财政拨款收入", "事业收入", "其他收入"]);
        var spent = Amount(700, 4000);
        Change("支出合计", $"{Year}年度支出合计", spent, SlipKind.ChangeRate, SlipKind.ChangeAmount, SlipKind.Direction, SlipKind.DirectionMissing, SlipKind.OptionLeft, SlipKind.OwnYear, SlipKind.NeighbourCopied);
        Parts("支出", "本年支出合计", spent, ["基本支出", "项目支出"]);
        Completion();
        List("人员经费", Personnel, SlipKind.PersonnelTransposed);
        List("公用经费", Operating, SlipKind.OperatingDecimal);
        Growth();
        Procurement();
        Vehicles();
        Balance();
        return new Narration(_paragraphs, _wrong, _checks, _right);
    }

    private bool Plants(SlipKind kind, decimal? right, params string[] checks)
    {
        if (_slip != kind || _wrong >= 0) return false;
        (_wrong, _checks, _right) = (_paragraphs.Count, checks, right);
        return true;
    }

    private decimal Amount(int low, int high) => _money.Round(low + ((decimal)_random.NextDouble() * (high - low)));

    private string Rate(decimal value) => value.ToString("0." + new string('0', _decimals), CultureInfo.InvariantCulture) + "%";

    private decimal Percent(decimal part, decimal whole) => Math.Round(part / whole * 100, _decimals, MidpointRounding.AwayFromZero);

    private void Change(string subject, string opening, decimal level, params SlipKind[] slips)
    {
        var up = _random.Next(2) == 0;
        var change = Math.Max(_money.Round(_random.Next(20, 120)), _money.Round(1));
        var right = Percent(change, up ? level - change : level + change);
        var (stated, rate) = (change, right);
        var words = up ? _wording.Up : _wording.Down;
        var basis = string.Format(CultureInfo.InvariantCulture, _wording.Base, Year - 1, subject);
        foreach (var slip in slips)
        {
            if (slip == SlipKind.ChangeRate && Plants(slip, right, "yoy-rate")) rate = right + 3.7m;
            if (slip == SlipKind.NeighbourCopied && Plants(slip, right, "yoy-rate", "yoy-sibling-copy")) rate = _lastRate != right ? _lastRate : right + 2;
            if (slip == SlipKind.ChangeAmount && Plants(slip, null, "yoy-rate", "yoy-sibling-copy")) stated = change * 3;
            if (slip == SlipKind.Direction && Plants(slip, null, "yoy-direction")) words = (words.Amount, up ? _wording.Down.Rate : _wording.Up.Rate);
            if (slip == SlipKind.DirectionMissing && Plants(slip, null, "yoy-direction")) words = (words.Amount, "");
            if (slip == SlipKind.OptionLeft && Plants(slip, null, "template-option")) words = ("增加（减少）", "增长（下降）");
            if (slip == SlipKind.OwnYear && Plants(slip, null, "base-year-self")) basis = $"与{Year}年度相比，";
        }

        _lastRate = rate;
        _paragraphs.Add($"{opening}{_money.Print(level)}。{basis}{words.Amount}{_money.Print(stated)}{_wording.Comma}{words.Rate}{Rate(rate)}，主要原因是年度工作安排调整。");
    }

    private decimal _lastRate;

    private void Parts(string kind, string name, decimal whole, string[] names)
    {
        var parts = new decimal[names.Length];
        for (var i = 1; i < names.Length; i++) parts[i] = _money.Round((decimal)_random.NextDouble() * 0.3m * whole / Scale());
        parts[0] = whole - parts.Sum();
        var shares = parts.Select(p => Percent(p, whole)).ToArray();
        if (kind == "支出" && Plants(SlipKind.ComponentAboveTotal, null, "composition-sum", "share-of-total")) parts[0] += whole;
        if (Plants(SlipKind.Share, shares[0], "share-of-total")) shares[0] = shares[0] > 50 ? shares[0] - 5.5m : shares[0] + 5.5m;
        var share = string.Format(CultureInfo.InvariantCulture, _wording.ShareOf, kind);
        _paragraphs.Add($"{Year}年度{name}{_money.Print(whole)}，其中：" + string.Join("；", names.Select((n, i) => $"{n}{_money.Print(parts[i])}，{share}{Rate(shares[i])}")) + "。");
    }

    private decimal Scale() => _money.Round(10_000m) / 10_000m;

    private void Completion()
    {
        var budget = Amount(300, 900);
        var actual = Amount(200, 1100);
        var right = Percent(actual, budget);
        var rate = Plants(SlipKind.Completion, right, "budget-rate") ? right + 8.8m : right;
        _paragraphs.Add($"财政拨款支出年初预算为{_money.Print(budget)}，支出决算为{_money.Print(actual)}，{_wording.Completed}{Rate(rate)}。");
    }

    private void List(string name, string[] items, SlipKind slip)
    {
        var amounts = items.Select(_ => Amount(11, 98)).ToArray();
        var whole = amounts.Sum();
        var printed = amounts.Select(_money.Print).ToArray();
        if (slip == SlipKind.PersonnelTransposed && Plants(slip, null, "composition-sum")) printed[1] = _money.Print(amounts[1] + whole);
        if (slip == SlipKind.OperatingDecimal && Plants(slip, null, "composition-sum")) printed[2] = _money.Print(amounts[2] * 10);
        if (slip == SlipKind.OperatingDecimal && Plants(SlipKind.UnitMissing, null, "unit-missing")) printed[3] = printed[3].Replace(_money.Unit, "", StringComparison.Ordinal).Trim();
        _paragraphs.Add($"{Year}年度{name}{_money.Print(whole)}，主要包括：" + string.Join("、", items.Zip(printed, (n, p) => n + p)) + "。");
    }

    private void Growth()
    {
        var budget = Amount(40, 90);
        var actual = budget + Amount(5, 60);
        var right = Percent(actual - budget, budget);
        var rate = Plants(SlipKind.RatioForGrowth, right, "yoy-ratio-as-growth") ? Percent(actual, budget) : right;
        _paragraphs.Add($"{Year}年度机关运行经费支出{_money.Print(actual)}，比年初预算数{_money.Print(budget)}，增加了{Rate(rate)}。");
    }

    private void Procurement()
    {
        var (goods, works, services) = (Amount(10, 90), Amount(10, 90), Amount(10, 90));
        var sum = goods + works + services;
        var total = Plants(SlipKind.ProcurementSum, sum, "procurement-sum") ? sum + Amount(3, 9) : sum;
        _paragraphs.Add($"{Year}年度政府采购支出总额{_money.Print(total)}，其中：政府采购货物支出{_money.Print(goods)}、政府采购工程支出{_money.Print(works)}、政府采购服务支出{_money.Print(services)}。");
    }

    private void Vehicles()
    {
        var kinds = new[] { _random.Next(1, 4), _random.Next(0, 3), _random.Next(1, 5) };
        var total = kinds.Sum() + (Plants(SlipKind.VehicleSum, kinds.Sum(), "vehicle-sum") ? 1 : 0);
        _paragraphs.Add($"截至{Year}年12月31日，共有车辆{total}辆，其中：应急保障用车{kinds[0]}辆、执法执勤用车{kinds[1]}辆、其他用车{kinds[2]}辆。");
    }

    private void Staff()
    {
        var (officials, others) = (_random.Next(3, 9), _random.Next(5, 20));
        var posts = officials + others;
        if (Plants(SlipKind.PostsByKind, posts, "headcount-part")) posts--;
        _paragraphs.Add($"本单位编制{posts}名，其中：行政编制{officials}名、事业编制{others}名。");
        var count = Plants(SlipKind.CountOfList, null, "count-list") ? 5 : 4;
        _paragraphs.Add($"本单位内设{count}个科室，分别为：办公室、财务科、业务科、监督科。");
    }

    private void Balance()
    {
        var zero = _money.Print(0);
        _paragraphs.Add(Plants(SlipKind.NumberMissing, null, "blank-number")
            ? $"{Year}年度政府性基金预算财政拨款年初结转和结余{_money.Unit}，本年收入{zero}，年末结转和结余{zero}。"
            : $"{Year}年度政府性基金预算财政拨款年初结转和结余{zero}，本年收入{zero}，年末结转和结余{zero}。");
        var name = Plants(SlipKind.NameDrift, null, "entity-name-drift") ? _entity[..4] + "经" + _entity[5..] : _entity;
        _paragraphs.Add($"{name}对决算公开内容负责。");
        _paragraphs.Add(Plants(SlipKind.PromptLeft, null, "template-prompt") ? "其他需要说明的情况：请在此处填写，如没有请填无。" : "其他需要说明的情况：无。");
    }
}
