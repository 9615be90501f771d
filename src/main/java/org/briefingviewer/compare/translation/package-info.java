// SPDX-License-Identifier: Apache-2.0

/// An article beside its translation: which paragraphs say the same, which figure is which, and
/// what the two say differently. Start at [TranslationComparison]. It knows no languages: length,
/// numbers, dates and names that both texts have are all it goes by.
@NullMarked
package org.briefingviewer.compare.translation;

import org.jspecify.annotations.NullMarked;
