/** Letters that news uses for something that is no body: of money, law, medicine, machines, votes, degrees and ranks. */
export const commonLetters: ReadonlySet<string> = new Set(
	`IPO GST GDP EMI SIP FDI NPA ITR OTP UPI KYC ATM PIN FIR NOC RTI PIL IPC CRPC BNS BNSS NDPS UAPA PMLA NSA
	ICU OPD DNA RNA HIV AIDS MRI PCR TV CCTV SMS MMS SIM USB GPS DVD SUV CNG LPG IED EVM AI
	DAP NPK
	SC ST BC OBC EBC EWS MLA MLC MNA MPA VIP IPS IAS PCS PHD MBA BSC MSC TTE SDO BLO ANM JCO`.split(
		/\s+/v,
	),
);
