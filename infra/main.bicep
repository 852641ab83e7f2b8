// Everything that one PlanBot needs, in a resource group of its own. `azd up` runs it; so does `az deployment sub create`.
targetScope = 'subscription'

@description('Names the environment; every resource is tagged with it.')
@minLength(1)
@maxLength(40)
param environmentName string

@description('Where everything is kept and runs, such as norwayeast, swedencentral or westeurope.')
@minLength(1)
param location string

@description('Who is told when something is wrong. Empty: alerts are shown in the portal only.')
param alertEmail string = ''

@description('The language of the first words, before anybody has said anything: da, nb or en.')
@allowed(['da', 'nb', 'en'])
param language string = 'da'

@description('The app registration that people sign in to the tab with. Empty: the tab is not signed in to.')
param signInId string = ''

@description('Where traces, metrics and logs go by OTLP, such as https://collector.kommune.dk:4318. Empty: nowhere.')
param otlpEndpoint string = ''

@description('Addresses that may reach the tables besides PlanBot itself, for backups from an administrator\'s machine.')
param administratorAddresses array = []

var tags = { 'azd-env-name': environmentName }
var suffix = take(uniqueString(subscription().id, environmentName, location), 8)

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-planbot-${environmentName}'
  location: location
  tags: tags
}

module identity 'identity.bicep' = {
  scope: group
  name: 'identity'
  params: { location: location, tags: tags, name: 'id-planbot-${suffix}' }
}

module network 'network.bicep' = {
  scope: group
  name: 'network'
  params: { location: location, tags: tags, name: 'vnet-planbot-${suffix}' }
}

module logs 'logs.bicep' = {
  scope: group
  name: 'logs'
  params: { location: location, tags: tags, name: 'log-planbot-${suffix}' }
}

module tables 'tables.bicep' = {
  scope: group
  name: 'tables'
  params: {
    location: location
    tags: tags
    name: 'stplanbot${suffix}'
    principalId: identity.outputs.principalId
    subnetId: network.outputs.subnetId
    administratorAddresses: administratorAddresses
  }
}

module host 'host.bicep' = {
  scope: group
  name: 'host'
  params: {
    location: location
    tags: tags
    name: 'app-planbot-${suffix}'
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    subnetId: network.outputs.subnetId
    tablesUrl: tables.outputs.url
    workspaceId: logs.outputs.id
    language: language
    signInId: signInId
    otlpEndpoint: otlpEndpoint
  }
}

module bot 'bot.bicep' = {
  scope: group
  name: 'bot'
  params: {
    tags: tags
    name: 'bot-planbot-${suffix}'
    hostName: host.outputs.hostName
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
  }
}

module alerts 'alerts.bicep' = {
  scope: group
  name: 'alerts'
  params: { location: location, tags: tags, hostId: host.outputs.id, workspaceId: logs.outputs.id, email: alertEmail }
}

// What the package for Teams is built with.
output PLANBOT_HOST string = host.outputs.hostName
output PLANBOT_BOT_ID string = identity.outputs.clientId
output PLANBOT_PRINCIPAL_ID string = identity.outputs.principalId
output PLANBOT_APP string = host.outputs.name
output PLANBOT_TABLES_URL string = tables.outputs.url
output AZURE_RESOURCE_GROUP string = group.name
output AZURE_TENANT_ID string = tenant().tenantId
