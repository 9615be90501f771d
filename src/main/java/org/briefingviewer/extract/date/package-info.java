// SPDX-License-Identifier: Apache-2.0

/// Finds the dates that a sentence tells, however it tells them: by day, by month, from the
/// article's own day, from the date before. Start at [DateFinder]; [SpokenDates] tells the days on
/// which something was said from those of what is told. The words are data (`dates.tsv`).
@NullMarked
package org.briefingviewer.extract.date;

import org.jspecify.annotations.NullMarked;
