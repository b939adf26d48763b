package org.tandem.agreement;

/** An administrator changed what the Partnership has set about agreement. Published inside the transaction. */
record AgreementSettingsChanged(AgreementSettings settings) {}
