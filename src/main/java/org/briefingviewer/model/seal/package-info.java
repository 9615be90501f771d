// SPDX-License-Identifier: Apache-2.0
/// What a seal says beyond who set it: which of the checks found something that was left as it was,
/// and which version it made. Start at [SealCheck]: its constants are all the checks there are;
/// what each of them finds is the business of `check`.
@NullMarked
package org.briefingviewer.model.seal;

import org.jspecify.annotations.NullMarked;
