// What somebody should be told without looking: nobody was reminded for a day, PlanBot fails, or does not answer.
param location string
param tags object
param hostId string
param workspaceId string
param email string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'planbot'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'planbot'
    enabled: true
    emailReceivers: empty(email) ? [] : [{ name: 'operations', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource doesNotAnswer 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'PlanBot does not answer'
  location: 'global'
  tags: tags
  properties: {
    description: 'PlanBot answered with 5xx more than five times in fifteen minutes. Look at /health/ready first.'
    severity: 1
    enabled: true
    scopes: [hostId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'Http5xx'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'Http5xx'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 5
        }
      ]
    }
    autoMitigate: true
    actions: [{ actionGroupId: people.id }]
  }
}

// Both ask the log. Counted first, so that a log without a single line is a row too.
var questions = [
  {
    name: 'PlanBot reminded nobody for a day'
    description: 'For 24 hours no line of the log said that reminders are well; one does every hour. Look at /health/ready: it names the last sweep.'
    query: 'AppServiceConsoleLogs | where ResultDescription has "PlanBot.Web.HealthNotes" and ResultDescription has "reminders is Healthy" | summarize notes = count() | where notes == 0'
    windowSize: 'P1D'
    severity: 1
  }
  {
    name: 'PlanBot fails'
    description: 'More than five errors in an hour. The log names the turn and the kind of fault, and nothing that anybody wrote.'
    query: 'AppServiceConsoleLogs | extend line = parse_json(ResultDescription) | where tostring(line.LogLevel) in ("Error", "Critical") | summarize faults = count() | where faults > 5'
    windowSize: 'PT1H'
    severity: 2
  }
]

resource rules 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for question in questions: {
    name: question.name
    location: location
    tags: tags
    properties: {
      displayName: question.name
      description: question.description
      severity: question.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT1H'
      windowSize: question.windowSize
      // The table is made with the first line that is logged.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: question.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      autoMitigate: true
      actions: { actionGroups: [people.id] }
    }
  }
]
