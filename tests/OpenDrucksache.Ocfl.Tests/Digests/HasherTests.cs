using System.Text;

namespace OpenDrucksache.Ocfl.Tests.Digests;

public sealed class HasherTests
{
    /// <summary>RFC 7693, appendix A; the others by `b2sum -l` of GNU coreutils.</summary>
    [TestCase("blake2b-512", "abc", "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923")]
    [TestCase("blake2b-512", "", "786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419d25e1031afee585313896444934eb04b903a685b1448b755d56f701afe9be2ce")]
    [TestCase("blake2b-256", "abc", "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319")]
    [TestCase("blake2b-160", "abc", "384264f676f39536840523f284921cdc68b6846b")]
    [TestCase("md5", "abc", "900150983cd24fb0d6963f7d28e17f72")]
    [TestCase("sha1", "abc", "a9993e364706816aba3e25717850c26c9cd0d89d")]
    public void A_known_digest_is_computed(string algorithm, string text, string digest) =>
        Assert.That(Hasher.Of(algorithm, Encoding.ASCII.GetBytes(text)), Is.EqualTo(digest));

    [Test]
    public void Pieces_give_the_digest_of_the_whole([Values(1, 127, 128, 129, 300)] int size)
    {
        var bytes = Enumerable.Range(0, 1000).Select(n => (byte)n).ToArray();
        using var hasher = new Hasher(["blake2b-512", "sha512"]);
        foreach (var piece in bytes.Chunk(size))
        {
            hasher.Append(piece);
        }

        Assert.That(hasher.Finish()["blake2b-512"], Is.EqualTo(Hasher.Of("blake2b-512", bytes)));
    }
}
