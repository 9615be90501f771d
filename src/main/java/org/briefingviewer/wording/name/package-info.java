// SPDX-License-Identifier: Apache-2.0

/// Who somebody is, beyond the name: [AgentWords] has the native spellings of agents,
/// [TranslatorWords] says who translated an article, and which is an original.
@NullMarked
package org.briefingviewer.wording.name;

import org.jspecify.annotations.NullMarked;
