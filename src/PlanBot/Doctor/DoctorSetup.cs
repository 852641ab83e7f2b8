using PlanBot.Core.Reports;

namespace PlanBot.Doctor;

public static class DoctorSetup
{
    public static IServiceCollection AddDoctor(this IServiceCollection services)
    {
        services.AddHttpClient(nameof(Examiner));
        services.AddSingleton<Examiner>();
        services.AddSingleton<HouseDoctor>();
        return services.AddSingleton<IDoctor>(provider => provider.GetRequiredService<HouseDoctor>());
    }
}
