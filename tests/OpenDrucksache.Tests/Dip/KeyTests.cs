using System.IO.Abstractions.TestingHelpers;
using OpenDrucksache.Dip;
using OpenDrucksache.FakeDip;

namespace OpenDrucksache.Tests.Dip;

public sealed class KeyTests : BesideHost
{
    [Test]
    public async Task The_key_travels_in_a_header_and_in_no_address()
    {
        await Ask();
        var request = _both.Host.Requests.Single(r => r.Query.All(pair => pair.Key != "cursor"));
        Assert.That(
            (request.Header("Authorization"), request.Query.Any(pair => pair.Value.Contains(FakeHost.Key, StringComparison.Ordinal))),
            Is.EqualTo(($"ApiKey {FakeHost.Key}", false)));
    }

    [Test]
    public void A_wrong_key_is_told_where_to_get_another() =>
        Assert.That(() => Ask("wrong"), Throws.TypeOf<TroubleException>().With.Message.Contains("https://dip.bundestag.de/über-dip/hilfe/api"));

    [Test]
    public void A_key_that_the_host_repeats_is_struck_out()
    {
        _both.Host.Fail("/drucksache", Faults.Error(401, $"the key {FakeHost.Key} is blocked"));
        Assert.That(() => Ask(), Throws.TypeOf<TroubleException>().With.Message.Contains("the key (key) is blocked"));
    }

    [Test]
    public void A_key_that_is_repeated_at_the_end_of_what_can_be_shown_is_struck_out_whole()
    {
        _both.Host.Fail("/drucksache", Faults.Error(401, new string('x', 180) + FakeHost.Key));
        Assert.That(() => Ask(), Throws.TypeOf<TroubleException>().With.Message.Not.Contain(FakeHost.Key[..9]));
    }

    [Test]
    public void A_bot_check_is_not_taken_for_a_wrong_key()
    {
        _both.Host.Fail("/drucksache", Faults.Page(403, "<html>Are you a robot?</html>"));
        Assert.That(() => Ask(), Throws.TypeOf<TroubleException>().With.Message.Contains("robot"));
    }

    [Test]
    public async Task The_key_follows_no_redirect()
    {
        await using var other = FakeHost.Start();
        _both.Host.Fail("/drucksache", Faults.Redirect($"{other.Dip}/drucksache"));
        Assert.That(() => Ask(), Throws.TypeOf<TroubleException>().With.Message.Contains("must not follow"));
        Assert.That(other.Requests, Is.Empty);
    }

    [Test]
    public void The_key_does_not_travel_in_the_open() =>
        Assert.That(
            () => new DipClient(new Uri("http://dip.example/api/v1"), ApiKey.Parse("key")!, _both.Network()),
            Throws.TypeOf<TroubleException>().With.Message.Contains("not https"));

    [Test]
    public void A_key_shows_nothing_of_itself() =>
        Assert.That($"{ApiKey.Parse(FakeHost.Key)}", Is.EqualTo("(key)"));

    [TestCase("")]
    [TestCase("two words")]
    [TestCase("schlüssel")]
    [TestCase("line\nbreak")]
    public void What_is_no_key_is_not_sent(string text) =>
        Assert.That(ApiKey.Parse(text), Is.Null);

    [Test]
    public void A_key_file_may_end_with_a_line_break() =>
        Assert.That(ApiKey.Load(Disk("abc\r\n"), "/key", variable: "other")!.Secret, Is.EqualTo("abc"));

    [Test]
    public void Without_a_key_it_is_said_where_to_get_one() =>
        Assert.That(() => ApiKey.Load(Disk(""), null, " "), Throws.TypeOf<TroubleException>().With.Message.Contains("--key-file").And.Message.Contains("hilfe/api"));

    [TestCase("/key")]
    [TestCase("/absent")]
    public void A_key_file_without_a_key_is_named(string path) =>
        Assert.That(() => ApiKey.Load(Disk("not a key"), path, "abc"), Throws.TypeOf<TroubleException>().With.Message.StartsWith(path).And.Message.Not.Contain("not a key"));

    private static MockFileSystem Disk(string key) => new(new Dictionary<string, MockFileData> { ["/key"] = new(key) });

    private async Task Ask(string key = FakeHost.Key)
    {
        await foreach (var _ in _both.Dip(key).List(DipResource.Drucksache.Everything))
        {
        }
    }
}
