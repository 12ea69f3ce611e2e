/** Those of the surnames that in news are one person's, as far as one article after the other goes. */
export const tellingSurnames: readonly string[] = [
	`मोदी नेहरू ठाकरे फडणवीस केजरीवाल सिसोदिया अंबानी अडाणी अदाणी अदानी अडानी तेंदुलकर धोनी कोहली गांगुली द्रविड़ आडवाणी अडवाणी वाजपेयी बाजपेयी
	जेटली सिब्बल चिदंबरम गडकरी धनखड़ कोविंद मुर्मू खड़गे खरगे खट्टर बोम्मई गहलोत पायलट सिंधिया कमलनाथ येदियुरप्पा सिद्धारमैया स्टालिन करुणानिधि
	ओबामा ट्रंप ट्रम्प बुश क्लिंटन पुतिन जिनपिंग बाइडेन मैक्रों शोल्ज सुनक थैचर मर्केल एर्दोगन नेतन्याहू ज़ेलेंस्की जेलेंस्की ब्लिंकन
	भुट्टो ज़रदारी जरदारी मुशर्रफ करजई`,
	`مودی نہرو ٹھاکرے تنڈولکر دھونی کوہلی گنگولی کیجریوال بھٹو زرداری مشرف کرزئی گنڈاپور بزدار مینگل اچکزئی
	اوباما ٹرمپ بش کلنٹن پوتن بائیڈن میکرون شولز سنک مرکل اردوان ایردوان زیلنسکی بلنکن`,
	`modi nehru trump biden obama putin bhutto zardari musharraf thackeray fadnavis tendulkar dhoni kohli ganguly
	kejriwal sisodia adityanath jaishankar sitharaman gadkari kharge stalin zelensky zelenskyy netanyahu erdogan macron`,
];
