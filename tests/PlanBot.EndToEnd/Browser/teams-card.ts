// What the Teams schema is generated from: Microsoft's own types of a card.
import type { IAdaptiveCard } from '@microsoft/teams.cards';

export type TeamsCard = IAdaptiveCard;
