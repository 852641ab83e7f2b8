using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Languages;

public abstract partial class Phrases
{
    public string Step(LapStep step) => step switch
    {
        LapStep.Develop => StepDevelop,
        LapStep.TryOut => StepTryOut,
        _ => StepEvaluate,
    };
}
