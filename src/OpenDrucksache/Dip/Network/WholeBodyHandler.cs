using System.Buffers;

namespace OpenDrucksache.Dip.Network;

/// <summary>
/// Takes the whole body before the answer is passed on, so that a body that breaks off counts as a failed request and is
/// asked for again. A body beyond the limit is not read to its end.
/// </summary>
internal sealed class WholeBodyHandler : DelegatingHandler
{
    private const int Step = 1 << 16;

    /// <summary>How much room a promise alone is given.</summary>
    private const int Trusted = 1 << 20;

    /// <summary>The most bytes that an answer may have.</summary>
    public static readonly HttpRequestOptionsKey<int> Most = new("OpenDrucksache.MostBytes");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(Most, out var most);
        var answer = await base.SendAsync(request, cancellationToken);
        try
        {
            var whole = new ByteArrayContent(await Read(answer.Content, most, cancellationToken));
            foreach (var (name, values) in answer.Content.Headers.NonValidated)
            {
                whole.Headers.TryAddWithoutValidation(name, values);
            }

            answer.Content.Dispose();
            answer.Content = whole;
            return answer;
        }
        catch (Exception e)
        {
            answer.Dispose();
            throw e is IOException or InvalidDataException ? new HttpRequestException($"the answer breaks off: {e.Message}", e) : e;
        }
    }

    private static async Task<byte[]> Read(HttpContent content, int most, CancellationToken cancellation)
    {
        var promised = content.Headers.ContentLength;
        if (promised > most)
        {
            throw new AnswerTooLargeException(most);
        }

        using var stream = await content.ReadAsStreamAsync(cancellation);
        using var body = new MemoryStream((int)Math.Min(promised ?? 0, Trusted));
        var step = ArrayPool<byte>.Shared.Rent(Step);
        try
        {
            for (int read; (read = await stream.ReadAsync(step, cancellation)) > 0;)
            {
                body.Write(step, 0, read);
                if (body.Length > most)
                {
                    throw new AnswerTooLargeException(most);
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(step);
        }

        return promised is { } length && length != body.Length ? throw new HttpRequestException($"the answer breaks off after {body.Length} of {length} bytes")
            : body.Length == body.Capacity ? body.GetBuffer() : body.ToArray();
    }
}

/// <summary>An answer is larger than anything that can be right.</summary>
/// <param name="most">The limit in bytes.</param>
internal sealed class AnswerTooLargeException(int most) : Exception($"the answer has more than {most >> 20} MiB");
