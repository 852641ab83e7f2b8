// Where the logs of the host go, and what the alerts ask.
param location string
param tags object
param name string

@description('Days. 30 are free.')
param retention int = 30

@description('GB a day. PlanBot writes a few megabytes; more is a fault that should not cost money.')
param dailyLimit int = 1

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: retention
    workspaceCapping: { dailyQuotaGb: dailyLimit }
    features: { disableLocalAuth: true }
  }
}

output id string = workspace.id
