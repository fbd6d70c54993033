/**
 * What the key of names is measured on, and was not made from: names that are not in `developed-on-names.ts`.
 * A line is one name in its spellings: Arabic, then French and English transliterations. No line is
 * a person: full names are drawn from both columns by chance.
 */
export const HELD_OUT_GIVEN_NAMES = `
عز الدين, Azzeddine, Azeddine, Ezzedine, Izz al-Din
جمال, Jamal, Djamal, Jamel
رشيد, Rachid, Rashid
شكيب, Chakib, Shakib
خالد, Khalid, Khaled
حسن, Hassan, Hasan
إسماعيل, Ismaïl, Ismail, Smail, Ismael
المصطفى, El Mostafa, Mustapha, Mostapha, Mustafa
مراد, Mourad, Murad
هشام, Hicham, Hisham
طارق, Tarik, Tarek, Tariq
ياسين, Yassine, Yassin, Yasin
أنس, Anass, Anas
عمر, Omar, Umar
مريم, Meriem, Mariam, Meryem, Maryam
سناء, Sanae, Sanaa, Sana
حنان, Hanane, Hanan
لطيفة, Latifa, Lateefa
غيثة, Ghita, Rhita, Ghitha
سميرة, Samira, Sameera
بشرى, Bouchra, Bushra
هدى, Houda, Huda
إكرام, Ikram, Ikrame
أسماء, Asmae, Asma, Asmaa
جميلة, Jamila, Djamila, Jameela
صفاء, Safae, Safa, Safaa
منير, Mounir, Munir
أشرف, Achraf, Ashraf
بدر, Badr, Bader
توفيق, Taoufik, Toufik, Tawfiq
حمزة, Hamza, Hamzah
ربيع, Rabie, Rabii, Rabi
سفيان, Soufiane, Sofiane, Sufyan
صابر, Saber, Sabir
عماد, Imad, Imade
غسان, Ghassan, Rhassan
فيصل, Faïçal, Fayssal, Faysal, Faisal
معاذ, Mouad, Moad, Muadh
هاجر, Hajar, Hajer
وفاء, Ouafae, Wafae, Wafa, Wafaa
رجاء, Rajae, Raja, Rajaa
نادية, Nadia, Nadiya
لمياء, Lamiae, Lamia, Lamya
مليكة, Malika, Maleeka
حسناء, Hasnae, Hasna, Hasnaa
سكينة, Soukaina, Sokaina, Sakina, Sukayna
شريفة, Cherifa, Charifa, Sharifa
مهدي, Mehdi, Mahdi
بلال, Bilal, Billal
عبد الغني, Abdelghani, Abdelrhani, Abdul Ghani
محيي الدين, Mohieddine, Mohyeddine, Muhyi al-Din
`;

export const HELD_OUT_FAMILY_NAMES = `
الإدريسي, El Idrissi, Idrissi, Al-Idrisi
التازي, Tazi, Et-Tazi, Al-Tazi
الفاسي الفهري, Fassi Fihri, El Fassi El Fihri, Al-Fasi al-Fihri
برادة, Berrada, Barrada, Barada
السقاط, Sekkat, Seqqat, Essakat, Al-Saqqat
القباج, Kabbaj, El Kabbaj, Qabbaj
الشرقاوي, Cherkaoui, Charkaoui, Sharqawi, Al-Sharqawi
الوزاني, Ouazzani, El Ouazzani, Wazzani
الكتاني, Kettani, El Kettani, Kattani
الصقلي, Skalli, Sqalli, Al-Siqilli
بلخياط, Belkhayat, Belkhayate, Bel Khayat
بنسودة, Bensouda, Ben Souda, Bensuda
الزياني, Ziani, Ezziani, Zayani
أوزين, Ouzzine, Ouzine, Uzin
أيت بلعيد, Aït Belaïd, Ait Belaid, Ayt Belaid
البقالي, Bakkali, El Bakkali, Baqqali
الدكالي, Doukkali, Doukali, Dukkali
الرگراگي, Regragui, Ragragui, Regragi
الهلالي, Hilali, El Hilali, Hlali
الورديغي, Ouardighi, Wardighi
المنصوري, Mansouri, El Mansouri, Mansuri
بنكيران, Benkirane, Ben Kirane, Benkiran
الراضي, Radi, Erradi, Er-Radi
السباعي, Sbaï, Sebai, Essbai, Al-Sibai
المريني, Merini, El Mrini, Marini
الشاوي, Chaoui, Ech-Chaoui, Shawi
الجابري, Jabri, El Jabri, Jabiri
الكرواني, Guerouani, El Guerouani, Karwani
حمدوشي, Hamdouchi, Hamdoushi
حجي, Hajji, Haji
الخطابي, El Khattabi, Khattabi, Khatabi
الطاهري, Tahiri, Ettahiri, Taheri
زروالي, Zerouali, Zarwali
صديقي, Seddiki, Sadiki, Siddiqi
عزوزي, Azzouzi, Azouzi
غلاب, Ghallab, Rhallab
فرحات, Farhat, Ferhat
قاسمي, Kacemi, Kasmi, Kassimi, Qasimi
كنون, Guennoun, Gannoun, Kannun
مكوار, Mekouar, Mekwar
معروفي, Maaroufi, Marufi
نجار, Najjar, Nejjar, Ennajjar
هاشمي, Hachimi, Hachmi, Hashimi
واعزيز, Ouaaziz, Waaziz
بنعبد الله, Benabdellah, Benabdallah, Ben Abdallah
بلقاسم, Belkacem, Belkassem, Belqasim
أمزيان, Ameziane, Amezian
الصنهاجي, Sanhaji, Senhaji, Essanhaji
الزهراوي, Zahraoui, Ezzahraoui, Zahrawi
السملالي, Semlali, Smlali, Simlali
التدلاوي, Tadlaoui, Tadlawi
الودغيري, Oudghiri, El Oudghiri, Wadghiri
الشنتوفي, Chentoufi, Shantufi
الدباغ, Debbagh, Eddebbagh, Dabbagh
الصبار, Sebbar, Essebbar, Sabbar
المكناسي, Meknassi, El Meknassi, Miknasi
الطنجاوي, Tanjaoui, Tangaoui, Tanjawi
المراكشي, Marrakchi, El Marrakchi, Marrakshi
الرباطي, Rbati, Erbati, Ribati
الشفشاوني, Chefchaouni, Chafchaouni, Shafshawni
القصري, Kasri, El Kasri, Qasri
الخليفي, Khlifi, El Khlifi, Khalifi
الداودي, Daoudi, Eddaoudi, Dawudi
العياشي, El Ayachi, Ayachi, Layachi, Ayyashi
السليماني, Slimani, Essoulaimani, Sulaymani
اليازيدي, Yazidi, El Yazidi, Lyazidi
المسعودي, Messaoudi, El Messaoudi, Masudi
البكاري, Bakkari, El Bakkari
الحسناوي, Hasnaoui, El Hasnaoui, Hasnawi
المرابط, Mrabet, El Mrabet, Lamrabet, Murabit
بنموسى, Benmoussa, Ben Moussa, Bin Musa
بوسلهام, Bousselham, Bouselham, Buselham
بنيس, Bennis, Benis
السنوسي, Snoussi, Senoussi, Essnoussi, Sanusi
لعروسي, Laroussi, Laaroussi, Larusi
الغرباوي, Gharbaoui, Rharbaoui, Gharbawi
الهواري, Houari, El Houari, Haouari, Hawari
العطار, Attar, El Attar, Laattar
بلفقيه, Belfkih, Belfqih, Belfaqih
بنعمر, Benomar, Ben Omar, Benumar
الشاذلي, Chadli, Echchadli, Shadhili
الجزولي, Jazouli, El Jazouli, Jazuli
المدني, Madani, El Madani, Lmadani
`;
