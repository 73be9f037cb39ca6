// English where one is said otherwise than many.

/** What reads otherwise when it is one. */
export const singular = {
  search: { links_one: '{{n}} link' },
  history: { addMany_one: 'add {{n}} thing', removeMany_one: 'remove {{n}} thing' },
  filter: { dated_one: '{{n}} link has a date', year_one: '{{year}}: {{n}} link', left_one: '{{value}} ({{n}} link)' },
  scene: {
    lost_one: '{{n}} thing of this link is no longer in the graph.',
    arranging_one: 'Laying out {{n}} thing…',
    removed_one: 'Removed {{n}} thing.',
  },
  inspect: {
    seen_one: 'In {{n}} document, {{first}}',
    seenUndated_one: 'In {{n}} document',
    beneficiaries_one: '{{n}} person served',
    several_one: '{{n}} thing selected',
    pathOf_one: 'Path {{index}} of {{total}} · {{n}} step',
    sharedAdd_one: 'Put it onto the canvas',
  },
  total: {
    counts_one: 'Sum of {{n}} grant of known amount',
    reason: {
      noAmount_one: '{{n}} that names no amount',
      cumulative_one: '{{n}} cumulative figure',
      budget_one: '{{n}} budget',
      bounded_one: '{{n}} that only says “at least”, “up to” or “about”',
    },
  },
  link: { claims_one: '{{n}} sentence', documents_one: '{{n}} document' },
  partners: { found_one: '{{n}} candidate' },
  matrix: { projectCount_one: '{{n}} project', gap_one: 'Gap: {{n}} other at work' },
  grants: { number_one: '{{n}} grant' },
  table: { rows_one: '{{n}} row' },
}
