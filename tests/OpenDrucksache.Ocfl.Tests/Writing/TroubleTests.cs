using OpenDrucksache.Ocfl.Tests.Crashes;

namespace OpenDrucksache.Ocfl.Tests.Writing;

/// <summary>A disk that does not do what it is asked.</summary>
public sealed class TroubleTests
{
    private static readonly StoragePlaces Places = new("/disk/root", "/disk/work");

    private ObservedFileSystem _files = null!;

    [SetUp]
    public void MakeDisk() => _files = new();

    [TestCase(nameof(OperationKind.FlushFile))]
    [TestCase(nameof(OperationKind.FlushFolder))]
    [TestCase(nameof(OperationKind.Move))]
    public void After_a_failed_flush_or_rename_the_writer_refuses_everything(string kind)
    {
        using var writer = StorageWriter.Open(_files, Places, _files.Durability);
        Fail(Enum.Parse<OperationKind>(kind));
        Assert.That(() => writer.Commit(Drafts.New("urn:a", ("file", "a"))), Throws.TypeOf<OcflException>());
        _files.Listener = _ => { };

        string[] refusals =
        [
            Refusal(() => writer.Commit(Drafts.New("urn:b", ("file", "b")))),
            Refusal(() => writer.Remove("urn:a")),
            Refusal(() => writer.Erase(Drafts.Erasing("urn:a", 1, "file"))),
        ];
        Assert.That(refusals, Has.All.Contains("this writer has stopped"));
    }

    [Test]
    public void After_a_volume_that_could_not_be_flushed_the_writer_refuses_everything()
    {
        using var writer = StorageWriter.Open(_files, Places, _files.Durability);
        using var group = writer.BeginGroup();
        group.Add(Drafts.New("urn:a", ("file", "a")));
        Fail(OperationKind.FlushVolume);
        Refusal(() => group.Commit());
        _files.Listener = _ => { };

        Assert.That(Refusal(() => writer.Commit(Drafts.New("urn:b", ("file", "b")))), Does.Contain("this writer has stopped"));
    }

    [Test]
    public void A_new_writer_works_after_it()
    {
        using (var writer = StorageWriter.Open(_files, Places, _files.Durability))
        {
            Fail(OperationKind.FlushFolder);
            Refusal(() => writer.Commit(Drafts.New("urn:a", ("file", "a"))));
            _files.Listener = _ => { };
        }

        using var next = StorageWriter.Open(_files, Places, _files.Durability);
        Assert.That(next.Commit(Drafts.New("urn:b", ("file", "b"))).Head, Is.EqualTo(1));
    }

    [Test]
    public void A_failed_write_into_the_staging_area_stops_nobody()
    {
        using var writer = StorageWriter.Open(_files, Places, _files.Durability);
        Fail(OperationKind.Write);
        Refusal(() => writer.Commit(Drafts.New("urn:a", ("file", "a"))));
        _files.Listener = _ => { };

        Assert.That(writer.Commit(Drafts.New("urn:a", ("file", "a"))).Head, Is.EqualTo(1));
    }

    [Test]
    public void Permission_that_is_denied_at_any_operation_is_one_line()
    {
        var lines = new List<string>();
        for (var n = 1; ; n++)
        {
            var (files, count, failed) = (new ObservedFileSystem(), 0, false);
            files.Listener = operation =>
            {
                if (++count == n)
                {
                    failed = true;
                    throw new UnauthorizedAccessException($"{operation.Path}: permission denied");
                }
            };
            lines.Add(Refusal(() => StorageWriter.Open(files, Places, files.Durability).Commit(Drafts.New("urn:a", ("file", "a")))));
            if (!failed)
            {
                break;
            }
        }

        Assert.That(lines.SkipLast(1), Has.All.Not.Contains("\n"));
    }

    [Test]
    public void A_root_on_another_volume_than_the_staging_area_is_refused()
    {
        StorageWriter.Open(_files, Places, _files.Durability).Dispose();
        _files.Listener = operation =>
        {
            if (operation.Kind == OperationKind.Move)
            {
                throw new IOException("Invalid cross-device link");
            }
        };
        Assert.That(Refusal(() => StorageWriter.Open(_files, Places, _files.Durability).Dispose()), Does.Contain("Both must lie on one volume"));
    }

    [Test]
    public void A_file_system_that_keeps_no_locks_is_refused() =>
        Assert.That(Refusal(() => StorageWriter.Open(new LocklessFileSystem(), Places, Durability.None).Dispose()), Does.Contain("does not keep locks"));

    private void Fail(OperationKind kind) => _files.Listener = operation =>
    {
        if (operation.Kind == kind)
        {
            throw new IOException("no space left on device");
        }
    };

    private static string Refusal(Action action)
    {
        try
        {
            action();
            return "";
        }
        catch (OcflException refusal)
        {
            return refusal.Message;
        }
    }
}
