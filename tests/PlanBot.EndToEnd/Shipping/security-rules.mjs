// What must be so in every environment, whoever changes the files. A value that is computed is not taken for the right one.
import { properties, text, where } from './bicep-files.mjs';

const rules = {
  'Microsoft.Storage/storageAccounts': {
    'properties.allowSharedKeyAccess': 'false',
    'properties.allowBlobPublicAccess': 'false',
    'properties.allowCrossTenantReplication': 'false',
    'properties.minimumTlsVersion': "'TLS1_2'",
    'properties.supportsHttpsTrafficOnly': 'true',
    'properties.networkAcls.defaultAction': "'Deny'",
  },
  'Microsoft.Web/sites': {
    'identity.type': "'UserAssigned'",
    'properties.httpsOnly': 'true',
    'properties.siteConfig.alwaysOn': 'true',
    'properties.siteConfig.ftpsState': "'Disabled'",
    'properties.siteConfig.minTlsVersion': "'1.2'",
    'properties.siteConfig.scmMinTlsVersion': "'1.2'",
    'properties.siteConfig.remoteDebuggingEnabled': 'false',
  },
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies': { 'properties.allow': 'false' },
  'Microsoft.BotService/botServices': {
    'properties.msaAppType': "'UserAssignedMSI'",
    'properties.disableLocalAuth': 'true',
  },
  'Microsoft.OperationalInsights/workspaces': { 'properties.features.disableLocalAuth': 'true' },
};

// The role that reads and writes rows, and no more.
const roles = ['0a9a7e1f-b9d0-4cc4-a60d-0641b160a2f3'];

const find = (object, at) => at.split('.').reduce((value, name) => value && properties(value).find(property => property.name === name)?.value, object);

export function security(resources) {
  const problems = [];
  const of = type => resources.filter(resource => resource.type?.split('@')[0] === type);
  for (const [type, expected] of Object.entries(rules)) {
    if (of(type).length === 0)
      problems.push(`There is no ${type}`);
    for (const { file, node, body } of of(type))
      for (const [at, value] of Object.entries(expected))
        if (find(body, at)?.text !== value)
          problems.push(`${where(file, node)} ${at} must be ${value}`);
  }

  const passwords = of('Microsoft.Web/sites/basicPublishingCredentialsPolicies').map(({ body }) => text(find(body, 'name')));
  for (const way of ['ftp', 'scm'])
    if (!passwords.includes(way))
      problems.push(`Nothing turns off the password of ${way}`);

  for (const { file, node } of of('Microsoft.Authorization/roleAssignments'))
    for (const [role] of node.tree.rootNode.text.matchAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g))
      if (!roles.includes(role))
        problems.push(`${where(file, node)} gives the role ${role}, and rows need no more than ${roles}`);
  for (const { file, node } of resources)
    if (/listKeys|clientSecret|Password'|AccountKey=/i.test(node.text))
      problems.push(`${where(file, node)} handles a secret`);
  return problems;
}
