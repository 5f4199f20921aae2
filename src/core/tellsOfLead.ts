/** Whether what a delivery is told carries what a person sent, by the kind of its event. */
export function tellsOfLead(event: string): boolean {
  return event === 'lead.created' || event === 'lead.corrected';
}
