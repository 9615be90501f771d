// SPDX-License-Identifier: Apache-2.0

/// Numbers with their units in texts of which nothing else is read. Start at [NumberFinder]; what
/// the languages write stands in `extract/unread-numbers.tsv`.
@NullMarked
package org.briefingviewer.extract.unread;

import org.jspecify.annotations.NullMarked;
