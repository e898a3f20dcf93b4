using System.Text;
using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Records;
using OpenDrucksache.FakeDip;

namespace OpenDrucksache.Tests.Dip;

public sealed class DipClientTests : BesideHost
{
    private static readonly DipQuery<DipDrucksache> All = DipResource.Drucksache.Everything;

    private World World => _both.Host.World;

    [Test]
    public async Task A_list_is_read_to_its_end()
    {
        AddPapers(25);
        World.PageSize = 10;
        Assert.That((await Ids()).Distinct().Count(), Is.EqualTo(25));
    }

    [TestCase(20)]
    [TestCase(0)]
    public async Task A_last_page_may_be_empty(int papers)
    {
        AddPapers(papers);
        (World.PageSize, World.EndsWithEmptyPage) = (10, true);
        Assert.That(await Ids(), Has.Count.EqualTo(papers));
    }

    [Test]
    public async Task The_loop_ends_at_the_cursor_that_was_sent()
    {
        AddPapers(10);
        World.PageSize = 10;
        await Ids();
        Assert.That(_both.Host.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Records_that_come_again_are_given_once()
    {
        AddPapers(20);
        World.PageSize = 10;
        var pages = _both.Dip().Pages(All).GetAsyncEnumerator();
        await pages.MoveNextAsync();
        AddPapers(5, from: 100);
        var ids = pages.Current.Entries.Select(e => e.Id).ToList();
        while (await pages.MoveNextAsync())
        {
            ids.AddRange(pages.Current.Entries.Select(e => e.Id));
        }

        Assert.That(ids, Is.Unique);
    }

    [Test]
    public async Task Every_filter_is_repeated_with_the_cursor()
    {
        AddPapers(25);
        World.PageSize = 10;
        await Ids(All.With("f.wahlperiode", "99").With("f.dokumentnummer", [.. Enumerable.Range(1, 20).Select(n => $"99/{n}")]));
        Assert.That(_both.Host.Requests.Select(r => r.Values("f.wahlperiode").Count() + r.Values("f.dokumentnummer").Count()), Is.All.EqualTo(21));
    }

    [Test]
    public void A_cursor_that_goes_in_a_circle_ends_with_trouble()
    {
        var turn = 0;
        _both.Host.Fail("/drucksache", context => Faults.Send(200, "application/json", Encoding.UTF8.GetBytes(
            $$"""{"numFound":9,"cursor":"{{"abc"[turn++ % 3]}}","documents":[]}"""))(context));
        Assert.That(Ids, Throws.TypeOf<TroubleException>().With.Message.Contains("does not end"));
    }

    [Test]
    public void A_list_without_an_end_ends_with_trouble()
    {
        var id = 0;
        _both.Host.Fail("/drucksache", context => Faults.Send(200, "application/json", Encoding.UTF8.GetBytes(
            $$"""{"numFound":9,"cursor":"{{++id}}","documents":[{"id":"{{id}}"}]}"""))(context));
        Assert.That(Ids, Throws.TypeOf<TroubleException>().With.Message.Contains("does not end"));
    }

    [Test]
    public void A_filter_that_the_list_does_not_know_is_not_sent() =>
        Assert.That(() => All.With("f.vorgang", "7"), Throws.ArgumentException.With.Message.Contains("f.vorgang"));

    [TestCase("f.datum.start", "2026-07-07T00:00:00")]
    [TestCase("f.aktualisiert.start", "2026-07-07")]
    [TestCase("f.aktualisiert.start", "2026-07-07T00:00:00")]
    [TestCase("f.id", "99/1")]
    [TestCase("f.titel", "")]
    [TestCase("f.zuordnung", "Bundestag")]
    public void A_value_that_DIP_would_misread_is_not_sent(string filter, string value) =>
        Assert.That(() => All.With(filter, value), Throws.ArgumentException);

    [Test]
    public void A_filter_that_may_not_repeat_does_not() =>
        Assert.That(() => All.With("f.drucksachetyp", "Antrag", "Antwort"), Throws.ArgumentException);

    [TestCase("2026-03-29T02:30:00+02:00")]
    [TestCase("2026-10-25T02:30:00+01:00")]
    [TestCase("2026-10-25T02:30:00+02:00")]
    public async Task An_instant_is_understood_also_when_summer_time_changes(string instant)
    {
        AddPapers(1);
        World.Listed()[0].Aktualisiert = DateTimeOffset.Parse(instant);
        var found = await Ids(All.With("f.aktualisiert.start", World.Listed()[0].Aktualisiert));
        Assert.That(found, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_instant_a_second_later_finds_nothing_when_summer_time_changes()
    {
        AddPapers(1);
        World.Listed()[0].Aktualisiert = DateTimeOffset.Parse("2026-10-25T02:30:00+02:00");
        Assert.That(await Ids(All.With("f.aktualisiert.start", World.Listed()[0].Aktualisiert.AddSeconds(1))), Is.Empty);
    }

    [Test]
    public async Task Fields_that_nobody_announced_are_kept()
    {
        AddPapers(1);
        var entry = await _both.Dip().List(All).SingleAsync();
        Assert.That(
            (entry.Value.Weiteres!["xml_hash"].GetString(), Encoding.UTF8.GetString(entry.Json).Contains("\"xml_hash\":", StringComparison.Ordinal)),
            Is.EqualTo(("served and documented nowhere", true)));
    }

    [Test]
    public async Task The_JSON_of_a_record_does_not_depend_on_the_order_of_its_keys()
    {
        AddPapers(1);
        var first = await _both.Dip().List(All).SingleAsync();
        World.Listed()[0].Twist = record =>
        {
            var titel = record["titel"]!.DeepClone();
            record.Remove("titel");
            record["titel"] = titel;
        };
        Assert.That((await _both.Dip().List(All).SingleAsync()).Json, Is.EqualTo(first.Json));
    }

    [Test]
    public async Task An_id_that_is_printed_as_a_number_is_an_id()
    {
        AddPapers(1);
        World.Listed()[0].Twist = record => record["id"] = 200_000;
        Assert.That(await Ids(), Is.EqualTo(new[] { "200000" }));
    }

    [Test]
    public async Task A_number_of_the_Bundesrat_is_spelled_as_DIP_spells_it()
    {
        World.Add("zu228/25(B)").Herausgeber = "BR";
        Assert.That((await _both.Dip().List(All).SingleAsync()).Value.Dokumentnummer, Is.EqualTo("zu228/25(B)"));
    }

    [Test]
    public async Task A_record_of_a_wrong_shape_spoils_no_other()
    {
        AddPapers(3);
        World.Listed()[1].Twist = record => record["fundstelle"] = "somewhere";
        World.Listed()[2].Twist = record => record.Remove("id");
        var page = await _both.Dip().Pages(All).FirstAsync();
        Assert.That((page.Entries.Count, page.Unreadable.Count), Is.EqualTo((1, 2)));
    }

    [Test]
    public async Task One_record_is_found_by_its_id()
    {
        AddPapers(2);
        Assert.That((await _both.Dip().Find(DipResource.DrucksacheText, World.Listed()[0].Id))!.Value.Dokumentnummer, Is.EqualTo(World.Listed()[0].Number));
    }

    [Test]
    public async Task A_record_that_is_not_there_is_null() =>
        Assert.That(await _both.Dip().Find(DipResource.Vorgang, "7"), Is.Null);

    [Test]
    public void An_empty_id_does_not_ask_for_the_whole_list() =>
        Assert.That(() => _both.Dip().Find(DipResource.Drucksache, ""), Throws.ArgumentException);

    [Test]
    public async Task Procedures_and_their_steps_are_read()
    {
        AddPapers(1);
        var vorgang = await _both.Dip().List(DipResource.Vorgang.Everything).SingleAsync();
        var step = await _both.Dip().List(DipResource.Vorgangsposition.Everything.With("f.zuordnung", "BT")).SingleAsync();
        Assert.That((step.Value.VorgangId, step.Value.Fundstelle!.Dokumentnummer), Is.EqualTo((vorgang.Id, World.Listed()[0].Number)));
    }

    [TestCase("")]
    [TestCase("{\"numFound\":1,\"cursor\":\"x\",\"docu")]
    [TestCase("{\"numFound\":1,\"cursor\":\"x\"}")]
    [TestCase("{\"numFound\":9,\"documents\":[{\"id\":\"7\"}]}")]
    [TestCase("{\"numFound\":9,\"cursor\":7,\"documents\":[{\"id\":\"7\"}]}")]
    [TestCase("[]")]
    public async Task JSON_that_breaks_off_is_asked_for_again(string body)
    {
        AddPapers(1);
        _both.Host.Fail("/drucksache", Faults.Send(200, "application/json", Encoding.UTF8.GetBytes(body)), times: 1);
        Assert.That(await Ids(), Has.Count.EqualTo(1));
    }

    [Test]
    public void JSON_that_always_breaks_off_is_trouble()
    {
        _both.Host.Fail("/drucksache", Faults.Send(200, "application/json", "{\"num"u8.ToArray()));
        Assert.That(Ids, Throws.TypeOf<TroubleException>().With.Message.Contains("no whole record of drucksache"));
    }

    [Test]
    public void A_page_for_people_is_not_asked_for_again()
    {
        _both.Host.Fail("/drucksache", Faults.Challenge);
        Assert.That(Ids, Throws.TypeOf<TroubleException>().With.Message.Contains("robot"));
        Assert.That(_both.Host.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public void Bad_questions_are_not_repeated()
    {
        _both.Host.Fail("/drucksache", Faults.Error(400, "Invalid cursor"));
        Assert.That(Ids, Throws.TypeOf<TroubleException>().With.Message.Contains("Invalid cursor"));
        Assert.That(_both.Host.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public void An_endless_answer_is_not_read_to_its_end()
    {
        _both.Host.Fail("/drucksache", Faults.Endless(0));
        Assert.That(Ids, Throws.TypeOf<TroubleException>().With.Message.Contains("more than 128 MiB"));
    }

    [Test]
    public async Task JSON_under_a_wrong_content_type_is_JSON()
    {
        _both.Host.Fail("/drucksache", Faults.Send(200, "text/html", """{"numFound":1,"cursor":"","documents":[{"id":"7"}]}"""u8.ToArray()));
        Assert.That(await Ids(), Is.EqualTo(new[] { "7" }));
    }

    [Test]
    public async Task A_compressed_answer_is_read()
    {
        _both.Host.Fail("/drucksache", Faults.Gzip("application/json", """{"numFound":1,"cursor":"","documents":[{"id":"7"}]}"""u8.ToArray()));
        Assert.That(await Ids(), Is.EqualTo(new[] { "7" }));
    }

    private void AddPapers(int count, int from = 1)
    {
        for (var n = from; n < from + count; n++)
        {
            World.Add($"99/{n}");
        }
    }

    private Task<List<string>> Ids() => Ids(All);

    private async Task<List<string>> Ids(DipQuery<DipDrucksache> query)
    {
        var ids = new List<string>();
        await foreach (var entry in _both.Dip().List(query))
        {
            ids.Add(entry.Id);
        }

        return ids;
    }
}
