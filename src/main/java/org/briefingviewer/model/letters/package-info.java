// SPDX-License-Identifier: Apache-2.0

/// The letters that words from outside are written in.
///
/// [NormalText] is the one place where they are put into Unicode's normal forms, in time with the
/// length of the words; [ShapedLetters] tells which are set as whole runs. The package knows the
/// JDK alone.
@NullMarked
package org.briefingviewer.model.letters;

import org.jspecify.annotations.NullMarked;
