using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PlanBot.Tests.Storage;

namespace PlanBot.Tests.Published;

/// <summary>One certificate for all that listens with TLS here, which nobody but the processes of the test trusts.</summary>
internal sealed class SelfSigned : IDisposable
{
    public const string Connector = "smba.trafficmanager.net";

    private readonly TemporaryFolder folder = new();

    public SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        names.AddDnsName("localhost");
        names.AddDnsName(Connector);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(Pem, made.ExportCertificatePem());
        File.WriteAllText(Key, key.ExportPkcs8PrivateKeyPem());
        Certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }

    public X509Certificate2 Certificate { get; }

    public string Pem => folder.File("certificate.pem");

    public string Key => folder.File("key.pem");

    /// <summary>For a client that trusts this certificate and no other.</summary>
    public HttpMessageHandler Trusting() => new SocketsHttpHandler
    {
        UseProxy = false,
        SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null && certificate.GetCertHashString() == Certificate.GetCertHashString() },
    };

    public void Dispose()
    {
        Certificate.Dispose();
        folder.Dispose();
    }
}
