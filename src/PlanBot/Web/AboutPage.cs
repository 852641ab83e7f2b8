using System.Collections.Frozen;
using System.Reflection;
using PlanBot.Core.Languages;

namespace PlanBot.Web;

/// <summary><c>GET /about</c>: what PlanBot is, what it keeps and on what terms, in the reader's language. The Teams package leads here.</summary>
internal static class AboutPage
{
    private static readonly FrozenDictionary<Language, byte[]> Pages =
        new[] { Language.Danish, Language.Norwegian, Language.English }.ToFrozenDictionary(language => language, language => Read($"about/{language.Short()}.html"));

    public static void MapAbout(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/about", async (HttpContext call) =>
    {
        call.Response.ContentType = "text/html; charset=utf-8";
        call.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        call.Response.Headers.Vary = "Accept-Language";
        await call.Response.Body.WriteAsync(Pages[LanguageOf(call.Request)], call.RequestAborted);
    });

    private static Language LanguageOf(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(wanted => wanted.Quality ?? 1)
        .Select(wanted => LanguageTag.Read(wanted.Value.ToString()))
        .FirstOrDefault(language => language is not null) ?? Language.Danish;

    private static byte[] Read(string name)
    {
        using var page = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} was not built into the program.");
        using var bytes = new MemoryStream();
        page.CopyTo(bytes);
        return bytes.ToArray();
    }
}
