import fc from 'fast-check';

// A mutant is noticed or not: how small the example is that shows it does not matter, and finding it takes long.
fc.configureGlobal({ seed: 1, endOnFailure: true, numRuns: 50, interruptAfterTimeLimit: 150 });
