// SPDX-License-Identifier: Apache-2.0

/// Tells what a figure counts or measures, in the words of the text. Start at [FigureScopes]. A
/// sentence with its figures is [SentenceFigures].
@NullMarked
package org.briefingviewer.extract.figure.scope;

import org.jspecify.annotations.NullMarked;
