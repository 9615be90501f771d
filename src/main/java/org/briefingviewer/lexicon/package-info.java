// SPDX-License-Identifier: Apache-2.0

/// What the program knows as data: lists of words, the units, the triangle. Everything that a
/// person may extend without Java is a `.tsv` file, and [WordList] is the one reader of that form;
/// a list lies in the folder of the room whose words it has, and what several rooms share lies
/// here. Start at [WordList]. The room knows the JDK only, so that every other may use it.
@NullMarked
package org.briefingviewer.lexicon;

import org.jspecify.annotations.NullMarked;
