// SPDX-License-Identifier: Apache-2.0
/// In which language a text is written, found out before anything is said of it. Start at
/// [LanguageFinder]; [ReadLanguages] tells which of them the program reads. [BodyNames] tells which
/// names of bodies take "the" in English. Knows no article.
@NullMarked
package org.briefingviewer.language;

import org.jspecify.annotations.NullMarked;
