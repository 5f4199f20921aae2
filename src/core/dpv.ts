const DPV = 'https://w3id.org/dpv#';
const PD = 'https://w3id.org/dpv/pd#';

/** The receipt profile of the Data Privacy Vocabulary for ISO/IEC TS 27560:2023. */
export const RECEIPT_PROFILE = 'https://w3id.org/dpv/schema/dpv-27560#receipt-record';

/** The vocabulary's term for the one who answers for the data. */
export const CONTROLLER = `${DPV}DataController`;

/** What is done with the data, and each time by machine. */
export const PROCESSING = ['Collect', 'Record', 'Store', 'Retrieve', 'Use', 'Erase'].map(
  (term) => DPV + term,
);

/** What an answer makes of the matter: a person's consent as it stands now. */
export const CONSENT_STATES = {
  given: `${DPV}ConsentGiven`,
  refused: `${DPV}ConsentRefused`,
  withdrawn: `${DPV}ConsentWithdrawn`,
} as const;

const BASES = { consent: `${DPV}ExpressedConsent`, request: `${DPV}EnterIntoContract` } as const;

const AIMS: Record<string, string> = {
  callback: 'CommunicationForCustomerCare',
  service: 'RequestedServiceProvision',
  newsletter: 'DirectMarketing',
  advertising: 'DirectMarketing',
  functional: 'ServiceOptimisation',
  analytics: 'ServiceUsageAnalytics',
  marketing: 'Advertising',
};

const DATA: Record<string, string> = {
  name: 'Name',
  phone: 'TelephoneNumber',
  email: 'EmailAddress',
  address: 'PhysicalAddress',
};

/** The vocabulary's term for a basis of processing. */
export function basisTerm(basis: 'consent' | 'request'): string {
  return BASES[basis];
}

/** The vocabulary's term for a purpose or a category by its id; `undefined` for the owner's own. */
export function aimTerm(id: string): string | undefined {
  const term = Object.hasOwn(AIMS, id) ? AIMS[id] : undefined;
  return term && DPV + term;
}

/** The vocabulary's term for a kind of data by its field's id; `undefined` for the owner's own. */
export function dataTerm(id: string): string | undefined {
  const term = Object.hasOwn(DATA, id) ? DATA[id] : undefined;
  return term && PD + term;
}
