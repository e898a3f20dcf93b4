using System.IO.Abstractions.TestingHelpers;

namespace OpenDrucksache.Ocfl.Tests.Crashes;

/// <summary>
/// A disk that loses power: it is fed a log of operations, and tells which states could be found afterwards. A change that
/// was not flushed may be there or not, each for itself; a rename is there or not as a whole.
/// </summary>
internal sealed class JournaledDisk
{
    private readonly Node _top = new() { IsFolder = true };
    private readonly List<Change> _changes = [];

    /// <summary>Takes the next operation of the log.</summary>
    public void Feed(Operation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.CreateFolder:
                Link(operation.Path, new Node { IsFolder = true });
                break;
            case OperationKind.CreateFile:
                Link(operation.Path, new Node());
                break;
            case OperationKind.Write:
                var file = Find(operation.Path);
                Add(new Change(file, state => state.Append(file, operation.Bytes)));
                break;
            case OperationKind.Move:
                Move(operation);
                break;
            case OperationKind.DeleteFile or OperationKind.DeleteFolder:
                var (folder, name) = Place(operation.Path);
                folder.Now.Remove(name);
                Add(new Change(folder, state => state.Entries(folder).Remove(name)));
                break;
            case OperationKind.FlushFile or OperationKind.FlushFolder:
                var flushed = Find(operation.Path);
                _changes.Where(change => change.FlushedWith == flushed).ToList().ForEach(change => change.IsDurable = true);
                break;
            case OperationKind.FlushVolume:
                _changes.ForEach(change => change.IsDurable = true);
                break;
            default:
                break;
        }
    }

    /// <summary>How many changes are not durable yet.</summary>
    public int Pending => _changes.Count(change => !change.IsDurable);

    /// <summary>The disk where of the pending changes, oldest first, those are kept for which the function says so.</summary>
    public MockFileSystem AfterLoss(Func<int, bool> isKept)
    {
        var state = new State();
        var pending = 0;
        foreach (var change in _changes)
        {
            if (change.IsDurable || isKept(pending++))
            {
                change.Apply(state);
            }
        }

        var files = new MockFileSystem();
        Build(files, state, _top, "");
        return files;
    }

    private static void Build(MockFileSystem files, State state, Node folder, string path)
    {
        foreach (var (name, node) in state.Entries(folder))
        {
            var full = $"{path}/{name}";
            if (node.IsFolder)
            {
                files.AddDirectory(full);
                Build(files, state, node, full);
            }
            else
            {
                files.AddFile(full, new MockFileData(state.Content(node)));
            }
        }
    }

    private void Link(string path, Node node)
    {
        var (folder, name) = Place(path);
        folder.Now[name] = node;
        Add(new Change(folder, state => state.Entries(folder)[name] = node));
    }

    private void Move(Operation operation)
    {
        var (from, oldName) = Place(operation.Path);
        var (to, newName) = Place(operation.Target);
        var node = from.Now[oldName];
        from.Now.Remove(oldName);
        to.Now[newName] = node;
        Add(new Change(to, state =>
        {
            state.Entries(from).Remove(oldName);
            state.Entries(to)[newName] = node;
        }));
    }

    private void Add(Change change) => _changes.Add(change);

    private Node Find(string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(_top, (node, name) => node.Now[name]);

    private (Node Folder, string Name) Place(string path)
    {
        var slash = path.LastIndexOf('/');
        return (Find(path[..slash]), path[(slash + 1)..]);
    }

    private sealed class Node
    {
        public bool IsFolder { get; init; }

        /// <summary>What a folder holds as programs see it, before the power is lost.</summary>
        public Dictionary<string, Node> Now { get; } = [];
    }

    private sealed class Change(Node flushedWith, Action<State> apply)
    {
        public Node FlushedWith => flushedWith;

        public Action<State> Apply => apply;

        public bool IsDurable { get; set; }
    }

    private sealed class State
    {
        private readonly Dictionary<Node, Dictionary<string, Node>> _entries = [];
        private readonly Dictionary<Node, List<byte>> _content = [];

        public Dictionary<string, Node> Entries(Node folder) =>
            _entries.TryGetValue(folder, out var entries) ? entries : _entries[folder] = [];

        public void Append(Node file, ReadOnlyMemory<byte> bytes)
        {
            if (!_content.TryGetValue(file, out var content))
            {
                _content[file] = content = [];
            }

            content.AddRange(bytes.Span);
        }

        public byte[] Content(Node file) => _content.TryGetValue(file, out var content) ? [.. content] : [];
    }
}
