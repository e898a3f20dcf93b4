namespace OpenDrucksache.Ocfl.Tests.Crashes;

/// <summary>An error at the Nth operation, for every N until the work passes.</summary>
public sealed class FaultTests
{
    [TestCase(false, TestName = "An_error_at_any_operation_leaves_the_old_or_the_new_state")]
    [TestCase(true, TestName = "A_disk_that_is_full_from_any_operation_on_leaves_the_old_or_the_new_state")]
    public void Every_operation_may_fail(bool persistent)
    {
        var problems = new List<string>();
        for (var n = 1; ; n++)
        {
            var (passed, problem) = FailAt(n, persistent);
            if (problem is not null)
            {
                problems.Add(problem);
            }

            if (passed)
            {
                TestContext.Out.WriteLine($"{n - 1} operations");
                break;
            }
        }

        Assert.That(problems, Is.Empty);
    }

    private static (bool Passed, string? Problem) FailAt(int n, bool persistent)
    {
        var files = new ObservedFileSystem();
        var count = 0;
        Operation? failed = null;
        files.Listener = operation =>
        {
            count++;
            var takesSpace = operation.Kind is not (OperationKind.DeleteFile or OperationKind.DeleteFolder or OperationKind.SetAttributes);
            if (count == n || (persistent && count > n && takesSpace))
            {
                failed ??= operation;
                throw new IOException("no space left on device");
            }
        };
        var scenario = new Scenario(files);
        string? problem = null;
        try
        {
            scenario.Run();
        }
        catch (OcflException trouble)
        {
            problem = failed is null ? trouble.Message : null;
        }
        catch (Exception trouble)
        {
            problem = $"{trouble.GetType()} and not OcflException";
        }

        files.Listener = _ => { };
        problem ??= Aftermath.Judge(files, scenario.Allowed);
        return (failed is null, problem is null ? null : $"{n}: {failed}: {problem}");
    }
}
