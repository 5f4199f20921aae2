import { contactEndpoint, receiverUrl, regimeOf } from '../settings';
import { list, type PolicyBlock, paragraph } from './document';
import { contactOf, type PolicyFacts } from './facts';

const RIGHTS = ['access', 'portable', 'correct', 'erase', 'withdraw', 'object', 'complain'];

/** What a person can ask for, how, and by when it is answered. */
export function rightsBlocks(facts: PolicyFacts): PolicyBlock[] {
  const { config, text } = facts;
  const regime = regimeOf(config);
  // GDPR article 20; 152-FZ knows no such right.
  const isPortable = regime === 'eu' || regime === 'uk';
  return [
    ...list(
      RIGHTS.map((right) => (right !== 'portable' || isPortable) && text(`policy.rights.${right}`)),
    ),
    ...paragraph(text('policy.rights.how', { contact: contactOf(facts) })),
    ...mineBlocks(facts),
    ...paragraph(text(`policy.rights.terms.${regime === 'uk' ? 'eu' : regime}`)),
  ];
}

/** Where people see and change what a form sent by themselves: at the receiver, where that keeps it. */
function mineBlocks({ config, text, purposes }: PolicyFacts): PolicyBlock[] {
  const address = receiverUrl(config, '/mine');
  const isKept = contactEndpoint(config)?.url === receiverUrl(config, '/v1/contact');
  return address && isKept && purposes.length > 0
    ? paragraph(text('policy.rights.mine', { address }))
    : [];
}

/** How a grant is taken back, for cookies and for forms. */
export function withdrawBlocks(facts: PolicyFacts): PolicyBlock[] {
  const { text, purposes } = facts;
  return [
    ...list([
      text('policy.withdraw.cookies'),
      purposes.length > 0 && text('policy.withdraw.forms', { contact: contactOf(facts) }),
    ]),
    ...paragraph(text('policy.withdraw.before')),
  ];
}

/** What protects the data; ledger and logs are the receiver's. */
export function protectionBlocks({ config, text }: PolicyFacts): PolicyBlock[] {
  const isReceiver = receiverUrl(config, '/') !== undefined;
  return [
    ...paragraph(text('policy.protection.intro')),
    ...list([
      text('policy.protection.transport'),
      isReceiver && text('policy.protection.ledger'),
      isReceiver && text('policy.protection.logs'),
      text('policy.protection.access'),
    ]),
  ];
}

/** Whom a person can complain to. */
export function complaintBlocks(facts: PolicyFacts): PolicyBlock[] {
  const { config, text } = facts;
  return [
    ...paragraph(text('policy.complaint.first', { contact: contactOf(facts) })),
    ...paragraph(text(`policy.complaint.${regimeOf(config)}`)),
  ];
}
