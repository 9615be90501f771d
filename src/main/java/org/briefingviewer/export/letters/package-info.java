// SPDX-License-Identifier: Apache-2.0

/// What letters need of whoever sets them: a face ([LetterScript], [DrawnLetters]), an order
/// ([WritingDirections]), a shape beside others ([ArabicForms]), and a name where no face has them
/// ([LetterNames]).
@NullMarked
package org.briefingviewer.export.letters;

import org.jspecify.annotations.NullMarked;
